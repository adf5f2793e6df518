import type { Actor } from '@regional-events/kernel';
import type { Neighbour } from '../../programme/use-cases/neighbour-ports.ts';
import { answersFor } from '../domain/access.ts';
import { nearnessOf, reachOf, type Nearness } from '../domain/nearness.ts';
import { openSynergy, type Synergy } from '../domain/synergy.ts';

/** Two events that somebody may see, how near they are, and what came of it. */
export interface SynergyPair {
  readonly synergy: Synergy;
  /** The event that was asked for comes first. */
  readonly events: readonly [Neighbour, Neighbour];
  readonly nearness: Nearness;
}

const APART: Nearness = { score: 0, reasons: [] };

/** Pairs of different series and organisers, each once: who organises both needs nobody's word. */
export function pairsOf(
  events: readonly Neighbour[],
  others: readonly Neighbour[],
  withinDays: number,
): readonly SynergyPair[] {
  const pairs = events.flatMap((one) => {
    const [from, to] = reachOf(one, withinDays);
    return others.flatMap((other) => {
      if ((other.dates[0] ?? '') > to || (other.dates.at(-1) ?? '') < from) return [];
      if (isSame(one, other) || isWithin(one, other) || isWithin(other, one)) return [];
      const nearness = nearnessOf(one, other, withinDays);
      if (nearness === undefined) return [];
      return [{ synergy: openSynergy(one.id, other.id), events: [one, other] as const, nearness }];
    });
  });
  return [...new Map(pairs.map((pair) => [pair.synergy.id, pair])).values()];
}

/** What was stored of a pair, also where its events lie further apart by now. */
export function storedPair(
  synergy: Synergy,
  [one, other]: readonly [Neighbour, Neighbour],
  withinDays: number,
): SynergyPair {
  return { synergy, events: [one, other], nearness: nearnessOf(one, other, withinDays) ?? APART };
}

/** What was proposed is told to the organisers of the two events and the secretariat; others see two events. */
export function seenBy(actor: Actor, { synergy, ...pair }: SynergyPair): SynergyPair {
  if (pair.events.some((event) => answersFor(actor, event))) return { synergy, ...pair };
  const [one, other] = pair.events;
  return { synergy: openSynergy(one.id, other.id), ...pair };
}

function isSame(one: Neighbour, other: Neighbour): boolean {
  return one.id === other.id || (one.seriesId !== null && one.seriesId === other.seriesId);
}

function isWithin(one: Neighbour, other: Neighbour): boolean {
  return one.organiserIds.every((id) => other.organiserIds.includes(id));
}
