import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { activeAmong } from '../../known-organisation/use-cases/taking-part.ts';
import {
  Neighbours,
  type AskedEvents,
  type Neighbour,
} from '../../programme/use-cases/neighbour-ports.ts';
import { Synergies } from './ports.ts';
import { pairsOf, seenBy, storedPair, type SynergyPair } from './synergy-pair.ts';

export type { Neighbour, SynergyPair };

export interface SynergiesQuery {
  readonly of: AskedEvents;
  readonly withinDays: number;
}

const MOST_EVENTS = 100;
const MOST_PAIRS = 50;

/** Finds events of others that lie near those of a series, or one event, and writes nothing. */
@Injectable()
export class FindSynergies {
  constructor(
    private readonly neighbours: Neighbours,
    private readonly synergies: Synergies,
    private readonly organisations: KnownOrganisations,
  ) {}

  /** The best first, then those with the smaller id. */
  async execute({ of, withinDays }: SynergiesQuery, actor: Actor): Promise<readonly SynergyPair[]> {
    const events = await this.neighbours.of(of, actor, MOST_EVENTS);
    const near = await this.neighbours.near(events, withinDays, actor);
    const [own, others] = await this.#withActiveOrganisers(events, near);
    const found = pairsOf(own, others, withinDays);
    const stored = await this.#stored(events, near, withinDays, actor);
    const known = new Set(stored.map(({ synergy }) => synergy.id));
    return [...stored, ...found.filter(({ synergy }) => !known.has(synergy.id))]
      .toSorted(byScore)
      .slice(0, MOST_PAIRS)
      .map((pair) => seenBy(actor, pair));
  }

  /** What was proposed stays to be seen, however far apart the two lie by now. */
  async #stored(
    events: readonly Neighbour[],
    near: readonly Neighbour[],
    withinDays: number,
    actor: Actor,
  ): Promise<readonly SynergyPair[]> {
    const ids = events.map(({ id }) => id);
    const stored = await this.synergies.withEvents(ids, MOST_PAIRS);
    if (stored.length === 0) return [];
    const known = new Map([...events, ...near].map((event) => [event.id, event]));
    const missing = stored.flatMap(({ eventIds }) => eventIds.filter((id) => !known.has(id)));
    for (const event of await this.neighbours.byIds(missing, actor)) known.set(event.id, event);
    return stored.flatMap((synergy) => {
      const [one, other] = synergy.eventIds
        .toSorted((a, b) => Number(ids.includes(b)) - Number(ids.includes(a)))
        .map((id) => known.get(id));
      return one === undefined || other === undefined
        ? []
        : [storedPair(synergy, [one, other], withinDays)];
    });
  }

  /** Retired organisations take part in nothing new. */
  async #withActiveOrganisers(...groups: readonly (readonly Neighbour[])[]) {
    const ids = [...new Set(groups.flat().flatMap(({ organiserIds }) => organiserIds))];
    const active = new Set(await activeAmong(this.organisations, ids));
    const [own = [], others = []] = groups.map((group) =>
      group.filter(({ organiserIds }) => organiserIds.some((id) => active.has(id))),
    );
    return [own, others] as const;
  }
}

function byScore(one: SynergyPair, other: SynergyPair): number {
  const difference = other.nearness.score - one.nearness.score;
  return difference === 0 ? (one.synergy.id < other.synergy.id ? -1 : 1) : difference;
}
