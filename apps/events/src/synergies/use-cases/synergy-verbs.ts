import { Injectable } from '@nestjs/common';
import {
  etagOf,
  noted,
  type Actor,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { expectTakingPart } from '../../known-organisation/use-cases/taking-part.ts';
import { Neighbours, type Neighbour } from '../../programme/use-cases/neighbour-ports.ts';
import { answersFor, joiningFor } from '../domain/access.ts';
import {
  DayOfNeitherError,
  NotInSynergyError,
  SynergyNotFoundError,
  SynergyNotYoursError,
} from '../domain/errors.ts';
import {
  accepted,
  declined,
  openSynergy,
  proposed,
  type Proposal,
  type Synergy,
} from '../domain/synergy.ts';
import type { DeclineReason, SynergyVerb } from '../domain/synergy-life.ts';
import { Synergies } from './ports.ts';
import { ShareDay } from './share-day.ts';
import { pairsOf, storedPair, type SynergyPair } from './synergy-pair.ts';

export { declineReasons, synergyStates } from '../domain/synergy-life.ts';

export interface ProposeCommand {
  readonly id: string;
  readonly eventId: string;
  readonly date: string;
}

/** How far apart two events may lie to be proposed as a pair. */
export const LONGEST_WINDOW = 180;

type Shown = Promise<Versioned<SynergyPair>>;

/** Proposing a joint day, and the answer of those who were asked. */
@Injectable()
export class SynergyVerbs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly synergies: Synergies,
    private readonly neighbours: Neighbours,
    private readonly shareDay: ShareDay,
    private readonly organisations: KnownOrganisations,
  ) {}

  propose({ id, eventId, date }: ProposeCommand, context: CommandContext): Shown {
    const { actor } = context;
    return this.#run(context, async () => {
      const [own, other] = await this.#pairOf(id, eventId, actor);
      if (!answersFor(actor, own)) throw new SynergyNotYoursError('propose');
      const dayOf = [other, own].find(({ dates }) => dates.includes(date));
      if (dayOf === undefined) throw new DayOfNeitherError();
      const organisationIds = joiningFor(actor, own);
      await this.#expectActive(organisationIds);
      const proposal: Proposal = {
        byEventId: own.id,
        dayOfEventId: dayOf.id,
        date,
        proposer: noted(actor),
        organisationIds,
      };
      const before = (await this.synergies.find(id)) ?? openSynergy(own.id, other.id);
      return this.#keep(proposed(before, proposal), [own, other]);
    });
  }

  accept(id: string, context: CommandContext): Shown {
    return this.#run(context, async () => {
      const asked = await this.#asked(id, 'accept', context.actor);
      const after = accepted(asked.synergy);
      await this.shareDay.execute(asked.proposal, asked.events[1], context);
      return this.#keep(after, asked.events);
    });
  }

  decline(id: string, reason: DeclineReason, context: CommandContext): Shown {
    return this.#run(context, async () => {
      const { synergy, events } = await this.#asked(id, 'decline', context.actor);
      return this.#keep(declined(synergy, reason), events);
    });
  }

  async #expectActive(ids: readonly string[]): Promise<void> {
    const named = ids.map((id) => ({ pointer: '/eventId', id }));
    await expectTakingPart(this.organisations, named);
  }

  /** The named event first. Throws NotInSynergyError or SynergyNotFoundError. */
  async #pairOf(id: string, eventId: string, actor: Actor) {
    const [own] = await this.neighbours.of({ eventId }, actor, 1);
    if (own === undefined) throw new SynergyNotFoundError();
    const stored = await this.synergies.find(id);
    if (stored !== undefined && !stored.eventIds.includes(eventId)) throw new NotInSynergyError();
    const other =
      stored === undefined
        ? await this.#nearTo(own, id, actor)
        : (await this.neighbours.byIds(stored.eventIds, actor)).find((each) => each.id !== eventId);
    if (other === undefined) throw new SynergyNotFoundError();
    return [own, other] as const;
  }

  async #nearTo(own: Neighbour, id: string, actor: Actor): Promise<Neighbour | undefined> {
    const near = await this.neighbours.near([own], LONGEST_WINDOW, actor);
    const pairs = pairsOf([own], near, LONGEST_WINDOW);
    return pairs.find(({ synergy }) => synergy.id === id)?.events[1];
  }

  /** What the actor may answer; the event that proposed comes first. */
  async #asked(id: string, verb: SynergyVerb, actor: Actor): Promise<Asked> {
    const synergy = await this.synergies.find(id);
    const proposal = synergy?.proposal;
    if (synergy === undefined || !proposal) throw new SynergyNotFoundError();
    const found = await this.neighbours.byIds(synergy.eventIds, actor);
    const own = found.find((event) => event.id === proposal.byEventId);
    const other = found.find((event) => event.id !== proposal.byEventId);
    if (own === undefined || other === undefined) throw new SynergyNotFoundError();
    if (!answersFor(actor, other)) throw new SynergyNotYoursError(verb);
    return { synergy, proposal, events: [own, other] };
  }

  async #keep(
    synergy: Synergy,
    events: readonly [Neighbour, Neighbour],
  ): Promise<Versioned<SynergyPair>> {
    await this.synergies.save(synergy);
    return { item: storedPair(synergy, events, LONGEST_WINDOW), etag: etagOf(synergy.version + 1) };
  }

  #run(context: CommandContext, work: () => Shown): Shown {
    return this.unitOfWork.run(context, work);
  }
}

interface Asked {
  readonly synergy: Synergy;
  readonly proposal: Proposal;
  readonly events: readonly [Neighbour, Neighbour];
}
