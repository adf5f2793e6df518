import type { SynergyReason } from './synergy-reason.ts';

/** What is compared of an event. */
export interface Comparable {
  readonly city: string | null;
  readonly country: string | null;
  readonly topics: readonly string[];
  readonly dates: readonly string[];
  readonly audience: readonly string[];
}

export interface Nearness {
  /** Of 100. */
  readonly score: number;
  readonly reasons: readonly SynergyReason[];
}

/** What each kind of nearness is worth; together 100. */
const worth = { date: 35, city: 25, country: 15, topic: 10, topics: 25, guest: 3, guests: 15 };
const DAY_MS = 86_400_000;

/** How near two events are; undefined where they are too far apart in time, or have nothing in common but a date. */
export function nearnessOf(
  one: Comparable,
  other: Comparable,
  withinDays: number,
): Nearness | undefined {
  const days = daysBetween(one.dates, other.dates);
  if (days > withinDays) return undefined;
  const common = [...inPlace(one, other), ...inTopics(one, other), ...inAudience(one, other)];
  if (common.length === 0) return undefined;
  const date: Weighed = {
    points: Math.round(worth.date * (1 - days / (withinDays + 1))),
    reason: days === 0 ? { code: 'same-days' } : { code: 'near-in-date', days },
  };
  const all = [date, ...common];
  return {
    score: all.reduce((sum, { points }) => sum + points, 0),
    reasons: all.map(({ reason }) => reason),
  };
}

/** The first and the last date within reach of an event: what lies outside need not be compared. */
export function reachOf({ dates }: Comparable, withinDays: number): readonly [string, string] {
  const moved = (date: string, days: number) =>
    new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return [moved(dates[0] ?? '', -withinDays), moved(dates.at(-1) ?? '', withinDays)];
}

interface Weighed {
  readonly points: number;
  readonly reason: SynergyReason;
}

/** From the last day of the earlier to the first day of the later; 0 where they overlap. */
function daysBetween(one: readonly string[], other: readonly string[]): number {
  const [from, to] = [one, other]
    .map((dates) => [dates[0] ?? '', dates.at(-1) ?? ''] as const)
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
    .map(([first, last]) => ({ first, last }));
  const gap = (Date.parse(to?.first ?? '') - Date.parse(from?.last ?? '')) / DAY_MS;
  return Math.max(0, gap);
}

function inPlace(one: Comparable, other: Comparable): readonly Weighed[] {
  const { city, country } = one;
  if (country === null || country !== other.country) return [];
  return city !== null && city.toLowerCase() === other.city?.toLowerCase()
    ? [{ points: worth.city, reason: { code: 'same-city', city } }]
    : [{ points: worth.country, reason: { code: 'same-country', country } }];
}

function inTopics(one: Comparable, other: Comparable): readonly Weighed[] {
  const topics = shared(one.topics, other.topics);
  if (topics.length === 0) return [];
  const points = Math.min(worth.topics, worth.topic * topics.length);
  return [{ points, reason: { code: 'shared-topics', topics } }];
}

function inAudience(one: Comparable, other: Comparable): readonly Weighed[] {
  const countries = shared(one.audience, other.audience);
  if (countries.length === 0) return [];
  const points = Math.min(worth.guests, worth.guest * countries.length);
  return [{ points, reason: { code: 'shared-audience', countries } }];
}

/** In one order whichever of the two is asked for first. */
function shared(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.filter((each) => other.includes(each)).toSorted();
}
