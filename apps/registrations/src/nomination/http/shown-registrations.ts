import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { EventPseudonyms } from '../queries/event-pseudonyms.ts';
import { PeopleAtEvents } from '../queries/people-at-events.ts';
import { RegistrationVerbs } from '../queries/registration-verbs.ts';
import type { RegistrationItem, RegistrationVerb } from '../use-cases/registration-view.ts';
import { PersonNames, type ShownPerson } from './person-names.ts';

export interface ShownRegistration extends RegistrationItem {
  readonly person: ShownPerson;
  /** What the reader can do with it now. */
  readonly can: readonly RegistrationVerb[];
}

/** Who looks, and with which header of its own. */
export interface Reader {
  readonly actor: Actor;
  readonly authorization: string | undefined;
}

/**
 * Adds to an answer, after the commit, how its reader sees the people: with the names that organisations lets it see,
 * and with pseudonyms otherwise, also where organisations is away; and what its reader can do with each.
 */
@Injectable()
export class ShownRegistrations {
  constructor(
    private readonly names: PersonNames,
    private readonly people: PeopleAtEvents,
    private readonly pseudonyms: EventPseudonyms,
    private readonly verbs: RegistrationVerbs,
  ) {}

  async all(
    items: readonly RegistrationItem[],
    { actor, authorization }: Reader,
  ): Promise<readonly ShownRegistration[]> {
    const events = await this.people.of(items, actor);
    const asked = items.map(({ personId }, index) => ({ personId, event: events[index] ?? null }));
    const [shown, verbs] = await Promise.all([
      this.names.of(asked, authorization),
      this.verbs.of(items, actor),
    ]);
    const isNamed = (index: number) => shown[index]?.shownAs === 'name';
    const others = await this.pseudonyms.of(items.filter((_, index) => !isNamed(index)));
    return items.map((item, index) => {
      const person = shown[index];
      const can = verbs[index] ?? [];
      if (person !== undefined && isNamed(index)) return { ...item, person, can };
      const displayName = others.get(item.id) ?? null;
      const reasonRequired = person?.reasonRequired ?? false;
      return {
        ...item,
        can,
        person: { id: item.personId, displayName, shownAs: 'pseudonym' as const, reasonRequired },
      };
    });
  }

  async one(item: RegistrationItem, reader: Reader): Promise<ShownRegistration> {
    const [shown] = await this.all([item], reader);
    if (shown === undefined) throw new Error('one registration is shown as one');
    return shown;
  }
}
