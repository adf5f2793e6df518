import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { ProtectedReadings } from '../../access-log/use-cases/ports.ts';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { findsPerson, isThemself } from '../domain/access.ts';
import { rightToName, type AskedPerson } from '../domain/disclosure.ts';
import type { Affiliation } from '../domain/affiliation.ts';
import { viewerOf } from './viewer-of.ts';

export type { AskedPerson, PersonAtEvent } from '../domain/disclosure.ts';

export interface Disclosure {
  readonly named: boolean;
  /** The caller would see the name if it said why it looks. */
  readonly reasonRequired: boolean;
}

export interface FoundPerson {
  readonly id: string;
  readonly affiliations: readonly Affiliation[];
  readonly protected: boolean;
}

/** Through here goes every name that is shown to anybody: no log, no protected name. */
@Injectable()
export class ShowNames {
  constructor(
    private readonly directory: OrganisationDirectory,
    private readonly readings: ProtectedReadings,
    private readonly clock: Clock,
  ) {}

  /** Whether the caller has said why it looks at protected people as such. */
  async hasReason({ actor }: CommandContext): Promise<boolean> {
    return (await this.readings.reasonOf(actor, null)) !== undefined;
  }

  /**
   * Of people whom the caller sees, those whom it may find by name or address, since a name is told by being found too:
   * protected ones of others once it has said why. Their finding is logged.
   */
  async found<T extends FoundPerson>(
    people: readonly T[],
    service: string,
    context: CommandContext,
  ): Promise<readonly T[]> {
    if (people.every((person) => !person.protected)) return people;
    const { actor } = context;
    const viewer = await viewerOf(actor, this.directory);
    const now = this.clock.now();
    const given = await this.readings.reasonOf(actor, null);
    const finds = (person: T) => isThemself(actor, person.id) || findsPerson(viewer, person, now);
    const found = people.filter((person) => given !== undefined || finds(person));
    const reasonFor = (person: T) => (finds(person) ? null : given);
    await this.#logFound(found, reasonFor, service, context);
    return found;
  }

  /**
   * Logs that people were found by whoever sent their names or addresses in, with the reason that was given, if one was.
   * Unlike in a search nobody is passed over without a reason: that would make doubles.
   */
  async logFound(
    people: readonly FoundPerson[],
    service: string,
    context: CommandContext,
  ): Promise<void> {
    if (people.every((person) => !person.protected)) return;
    const given = await this.readings.reasonOf(context.actor, null);
    await this.#logFound(people, () => given, service, context);
  }

  async #logFound<T extends FoundPerson>(
    found: readonly T[],
    reasonFor: (person: T) => string | null | undefined,
    service: string,
    context: CommandContext,
  ): Promise<void> {
    const readings = found
      .filter((person) => person.protected && !isThemself(context.actor, person.id))
      .map((person) => ({
        personId: person.id,
        eventId: null,
        reason: reasonFor(person) ?? null,
      }));
    await this.readings.log(readings, service, context);
  }

  /** In the order asked. `service`: through which the names are shown. */
  async of(
    people: readonly AskedPerson[],
    service: string,
    context: CommandContext,
  ): Promise<readonly Disclosure[]> {
    const { actor } = context;
    const viewer = await viewerOf(actor, this.directory);
    const now = this.clock.now();
    const rights = people.map((asked) => ({ asked, right: rightToName(viewer, asked, now) }));
    const needed = rights.filter(({ right }) => right === 'reason');
    const reasons = await this.#reasons(
      new Set(needed.map(({ asked }) => eventOf(asked))),
      context,
    );
    const given = (asked: AskedPerson) => reasons.get(eventOf(asked));
    const readings = rights.flatMap(({ asked, right }) => {
      const reason = right === 'reason' ? given(asked) : null;
      if (right === 'none' || right === 'shown' || reason === undefined) return [];
      return [{ personId: asked.id, eventId: eventOf(asked), reason }];
    });
    await this.readings.log(readings, service, context);
    return rights.map(({ asked, right }) => {
      const lacksReason = right === 'reason' && given(asked) === undefined;
      return { named: right !== 'none' && !lacksReason, reasonRequired: lacksReason };
    });
  }

  async #reasons(
    events: ReadonlySet<string | null>,
    { actor }: CommandContext,
  ): Promise<ReadonlyMap<string | null, string | undefined>> {
    const found = [...events].map(
      async (eventId) => [eventId, await this.readings.reasonOf(actor, eventId)] as const,
    );
    return new Map(await Promise.all(found));
  }
}

function eventOf({ event }: AskedPerson): string | null {
  return event?.eventId ?? null;
}
