import { candidatesOf } from '../domain/candidates.ts';
import { usualWeights } from '../domain/weights.ts';
import { dateOf, dayNumber } from '../domain/date-numbers.ts';
import type { Holiday, PlanQuestion, PlanningWorld, Rotation } from '../domain/plan-question.ts';

const countries = ['RS', 'BA', 'ME', 'MK', 'AL', 'XK', 'HR'] as const;
const rotations: readonly Rotation[] = ['each-once', 'least-recent', 'fixed'];

export interface RandomCase {
  readonly question: PlanQuestion;
  readonly world: PlanningWorld;
  readonly past: readonly string[];
}

/** Small enough that every plan can be counted. */
export function smallCase(seed: number): RandomCase {
  const random = randomOf(seed);
  const hosts = someOf(countries, 1 + whole(random, 3), random);
  const from = dateOf(dayNumber('2027-01-01') + whole(random, 300));
  const question = {
    ...ordinary,
    events: 2 + whole(random, 3),
    lengthDays: 1 + whole(random, 2),
    from,
    to: dateOf(dayNumber(from) + 45 + whole(random, 30)),
    minGapDays: 3 + whole(random, 5),
    maxGapDays: 12 + whole(random, 20),
    weekdays: someOf(['mon', 'tue', 'wed', 'thu'] as const, 2, random),
    hosts,
    rotation: rotations[whole(random, 3)] ?? 'each-once',
    participating: someOf(countries, whole(random, 5), random),
  };
  return { question, world: worldOf(question, random, 25), past: pastOf(hosts, random) };
}

/** A small case whose events are there already, on days and with hosts of which some do not fit any more; weights are any. */
export function keptCase(seed: number): RandomCase {
  const { question, world, past } = smallCase(seed);
  const random = randomOf(seed + 10_000);
  const days = candidatesOf(question, world)
    .filter(() => random() < 0.3)
    .map(({ day }) => day);
  const kept = Array.from({ length: question.events }, (_, index) => {
    const day = days[Math.floor((index * days.length) / question.events)];
    const host =
      random() < 0.8 ? (question.hosts[whole(random, question.hosts.length)] ?? null) : null;
    const dates = Array.from({ length: question.lengthDays }, (_day, at) =>
      dateOf((day ?? 0) + at),
    );
    return { place: index + 1, days: day === undefined ? [] : dates, host };
  });
  const weights = {
    ...usualWeights,
    eventMoved: 20 + whole(random, 200),
    movedDay: whole(random, 3),
    hostChanged: whole(random, 150),
    hostOutOfTurn: whole(random, 300),
  };
  return { question: { ...question, kept, weights }, world, past };
}

/** As large as a secretariat asks: up to twelve events in seven countries over eighteen months. */
export function largeCase(seed: number): RandomCase {
  const random = randomOf(seed);
  const hosts = someOf(countries, 4 + whole(random, 4), random);
  const question = {
    ...ordinary,
    events: 6 + whole(random, 7),
    from: '2026-07-01',
    to: '2027-12-31',
    minGapDays: 7 + whole(random, 14),
    maxGapDays: 60 + whole(random, 60),
    hosts,
    rotation: rotations[whole(random, 3)] ?? 'each-once',
    participating: [...countries],
  };
  return { question, world: worldOf(question, random, 120), past: pastOf(hosts, random) };
}

const ordinary: PlanQuestion = {
  events: 4,
  lengthDays: 2,
  from: '2027-01-01',
  to: '2027-12-31',
  minGapDays: 14,
  maxGapDays: 90,
  weekdays: ['tue', 'wed', 'thu'],
  hosts: countries,
  rotation: 'each-once',
  participating: [],
  blackouts: [],
  experts: [],
  fixed: [],
  kept: [],
  weights: usualWeights,
  alternatives: 1,
};

function worldOf({ from, to }: PlanQuestion, random: () => number, most: number): PlanningWorld {
  const first = dayNumber(from);
  const length = dayNumber(to) - first + 1;
  const holidays = Array.from({ length: whole(random, most) }, (): Holiday => {
    const kind = random() < 0.6 ? 'public' : 'religious';
    return {
      country: countries[whole(random, countries.length)] ?? 'RS',
      date: dateOf(first + whole(random, length)),
      kind,
      certainty: random() < 0.8 ? 'certain' : 'likely',
      names: { en: 'A day' },
    };
  });
  return { holidays, events: [] };
}

function pastOf(hosts: readonly string[], random: () => number): readonly string[] {
  return Array.from({ length: whole(random, 4) }, () => hosts[whole(random, hosts.length)] ?? 'RS');
}

function someOf<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  return all
    .map((one) => ({ one, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ one }) => one);
}

function whole(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
