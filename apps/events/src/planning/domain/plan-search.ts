import { candidatesBetween, isPossibleAt, type Candidate } from './candidates.ts';
import { CostQueue } from './cost-queue.ts';
import { evenGap } from './even-gap.ts';
import type { FoundPlan, Placement } from './found-plan.ts';
import {
  costOfHost,
  costOfMove,
  keptAt,
  lengthAt,
  possibleHosts,
  presentDay,
} from './kept-events.ts';
import type { PlanQuestion } from './plan-question.ts';
import type { Turn, Turns } from './rotation.ts';

/** What is added to the cost of a candidate at a place: how alternatives are led away from plans that are found already. */
export type Surcharge = (place: number, day: number) => number;

export interface SearchInput {
  readonly question: PlanQuestion;
  /** The first days that the event at a place may have, in order of time. */
  candidatesAt(place: number): readonly Candidate[];
  /** The candidate of each place that is set beforehand. */
  readonly fixed: ReadonlyMap<number, { readonly candidate: Candidate; readonly host: string }>;
  readonly turns: Turns;
  readonly lastHost: string | null;
}

interface Step {
  readonly place: number;
  readonly placement: Placement;
  readonly turn: string;
  readonly cost: number;
  readonly before: Step | null;
}

/** For how long a search keeps the process to itself. */
const TURN_MS = 10;
const MOST_EXPANSIONS = 100_000;
/** By how much the estimate of the rest is raised, try by try: a raised search ends sooner, and at most so much above the best. */
const tries = [1, 1.02, 1.25, 4] as const;
const UNREACHABLE = Number.POSITIVE_INFINITY;

/**
 * The plan with the fewest points, by A* (Hart, Nilsson, Raphael 1968) over place by place. What is still to come is estimated by the
 * best rest of the plan when every host may host at any time (computed backwards, exactly), which never says too much; so the first
 * whole plan that is taken from the queue is a best one. Undefined where there is none.
 */
export async function findPlan(
  input: SearchInput,
  surcharge: Surcharge = () => 0,
): Promise<FoundPlan | undefined> {
  const ground = new PlanGround(input, surcharge);
  for (const within of tries) {
    const result = await search(ground, within);
    if (result !== 'too-long') return result;
  }
  return undefined;
}

/** Steps aside now and then, so that other requests are answered meanwhile. */
async function search(
  ground: PlanGround,
  within: number,
): Promise<FoundPlan | undefined | 'too-long'> {
  let since = performance.now();
  const queue = new CostQueue<Step>();
  const seen = new Set<string>();
  const expand = (step: Step | null) => {
    // The queue gives back what was put in last, so the earliest day and the first host go in last.
    for (const next of ground.stepsAfter(step).toReversed()) {
      queue.put(next.cost + Math.floor(ground.restAfter(next) * within), next);
    }
  };
  expand(null);
  for (let step = queue.take(); step !== undefined; step = queue.take()) {
    if (step.place === ground.places) {
      return { placements: placementsOf(step), cost: step.cost, within };
    }
    const key = keyOf(step);
    if (seen.has(key)) continue;
    if (seen.size >= MOST_EXPANSIONS) return 'too-long';
    seen.add(key);
    expand(step);
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  return undefined;
}

function keyOf({ place, placement, turn }: Step): string {
  return `${place} ${placement.candidate.day} ${placement.host} ${turn}`;
}

/** What may follow on what, and the least that the rest costs. */
class PlanGround {
  readonly places: number;
  readonly #input: SearchInput;
  readonly #surcharge: Surcharge;
  readonly #even: number;
  readonly #possible: readonly (readonly Candidate[])[];
  /** By place and day: the least that the rest of the plan costs. */
  readonly #rests: readonly ReadonlyMap<number, number>[];

  constructor(input: SearchInput, surcharge: Surcharge) {
    const { question, fixed } = input;
    this.places = question.events;
    this.#input = input;
    this.#surcharge = surcharge;
    this.#even = evenGap(question);
    const hosts = possibleHosts(question);
    this.#possible = Array.from({ length: question.events + 1 }, (_, place) => {
      const set = fixed.get(place);
      if (set !== undefined || place === 0) return set === undefined ? [] : [set.candidate];
      return input
        .candidatesAt(place)
        .filter((candidate) => hosts.some((host) => isPossibleAt(candidate, host)));
    });
    this.#rests = this.#restsBackwards();
  }

  restAfter({ place, placement }: Step): number {
    return this.#rests[place]?.get(placement.candidate.day) ?? UNREACHABLE;
  }

  /** Every way to go on, in the order of days and hosts; none that cannot lead to a whole plan by its dates. */
  stepsAfter(step: Step | null): readonly Step[] {
    const place = (step?.place ?? 0) + 1;
    const set = this.#input.fixed.get(place);
    const turns = this.#turnsAt(step, place, set?.host);
    return this.#optionsAt(place, step?.placement.candidate.day ?? null)
      .filter(({ candidate: { day } }) => this.#rests[place]?.get(day) !== UNREACHABLE)
      .flatMap(({ candidate, gap, cost }) =>
        turns
          .filter(({ host }) => set !== undefined || isPossibleAt(candidate, host))
          .map((turn) => ({
            place,
            placement: {
              candidate,
              host: turn.host,
              gap,
              passedOver: turn.passedOver,
              outOfTurn: turn.outOfTurn === true,
              fixed: set !== undefined,
            },
            turn: turn.turnAfter,
            cost: (step?.cost ?? 0) + cost + turn.cost + this.#hostCost(place, turn.host),
            before: step,
          })),
      );
  }

  #turnsAt(step: Step | null, place: number, setHost: string | undefined): readonly Turn[] {
    const { turns, lastHost, question } = this.#input;
    const turn = step?.turn ?? turns.first;
    const after = (host: string) => ({ host, passedOver: 0, turnAfter: turns.after(turn, host) });
    if (setHost !== undefined) return [{ ...after(setHost), cost: 0 }];
    const next = turns.next(turn, step?.placement.host ?? lastHost);
    const present = keptAt(question, place)?.host ?? null;
    if (present === null || next.some(({ host }) => host === present)) return next;
    return [...next, { ...after(present), cost: question.weights.hostOutOfTurn, outOfTurn: true }];
  }

  #hostCost(place: number, host: string): number {
    return this.#input.fixed.has(place) ? 0 : costOfHost(this.#input.question, place, host);
  }

  /** The days that are left for a place after the day of the place before, in order of time. */
  #optionsAt(place: number, before: number | null): readonly Option[] {
    const { question, fixed } = this.#input;
    const costAt = (candidate: Candidate) =>
      candidate.cost +
      this.#surcharge(place, candidate.day) +
      (fixed.has(place) ? 0 : costOfMove(question, place, candidate.day));
    if (before === null) {
      const all = this.#possible[place] ?? [];
      return all.map((candidate) => ({ candidate, gap: null, cost: costAt(candidate) }));
    }
    const ready = before + lengthAt(question, place - 1);
    return this.#reachable(place, before, ready).map((candidate) => {
      const gap = candidate.day - ready;
      const uneven = Math.abs(gap - this.#even) * question.weights.unevenGapDay;
      return { candidate, gap, cost: costAt(candidate) + uneven };
    });
  }

  /** Two events that both stay where they stand keep their gap, whatever it is. */
  #reachable(place: number, before: number, ready: number): readonly Candidate[] {
    const { minGapDays, maxGapDays } = this.#input.question;
    const all = this.#possible[place] ?? [];
    const within = candidatesBetween(all, ready + minGapDays, ready + maxGapDays);
    if (!this.#stays(place - 1, before)) return within;
    const kept = all.filter(
      ({ day }) => this.#stays(place, day) && !within.some((one) => one.day === day),
    );
    return kept.length === 0
      ? within
      : [...kept, ...within].toSorted((one, other) => one.day - other.day);
  }

  #stays(place: number, day: number): boolean {
    const present = presentDay(this.#input.question, place);
    return present === undefined ? this.#input.fixed.has(place) : present === day;
  }

  #restsBackwards(): readonly ReadonlyMap<number, number>[] {
    const rests: Map<number, number>[] = [];
    for (let place = this.places; place >= 1; place -= 1) {
      const next = rests[place + 1];
      const days = (this.#possible[place] ?? []).map(({ day }) => day);
      rests[place] = new Map(
        days.map((day) => [day, next === undefined ? 0 : this.#leastFrom(place, day, next)]),
      );
    }
    return rests;
  }

  #leastFrom(place: number, day: number, next: ReadonlyMap<number, number>): number {
    return this.#optionsAt(place + 1, day).reduce(
      (least, { candidate, cost }) =>
        Math.min(least, cost + (next.get(candidate.day) ?? UNREACHABLE)),
      UNREACHABLE,
    );
  }
}

interface Option {
  readonly candidate: Candidate;
  readonly gap: number | null;
  readonly cost: number;
}

function placementsOf(step: Step): readonly Placement[] {
  const placements: Placement[] = [];
  for (let one: Step | null = step; one !== null; one = one.before) placements.push(one.placement);
  return placements.toReversed();
}
