import { isPossibleAt, type Candidate } from './candidates.ts';
import { evenGap } from './even-gap.ts';
import type { Placement } from './plan-search-result.ts';
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

export interface Step {
  readonly place: number;
  /** Its first day, among those of the place. */
  readonly at: number;
  readonly placement: Placement;
  readonly turn: string;
  readonly cost: number;
  readonly before: Step | null;
}

/** The days of one place, as numbers: the search counts millions of them. */
interface Days {
  readonly candidates: readonly Candidate[];
  readonly day: Float64Array;
  /** What a day costs whatever comes before it and whoever hosts. */
  readonly cost: Float64Array;
  /** The least that the rest of the plan costs after this day, whoever hosts. */
  readonly rest: Float64Array;
  /** The one on which the event stands; -1 where there is none. */
  readonly standing: number;
}

const UNREACHABLE = Number.POSITIVE_INFINITY;

/** What may follow on what, and the least that the rest costs. */
export class PlanGround {
  readonly places: number;
  readonly #input: SearchInput;
  readonly #even: number;
  readonly #unevenDay: number;
  /** By place, from 1. */
  readonly #days: readonly Days[];

  constructor(input: SearchInput, surcharge: Surcharge) {
    const { question } = input;
    this.places = question.events;
    this.#input = input;
    this.#even = evenGap(question);
    this.#unevenDay = question.weights.unevenGapDay;
    this.#days = Array.from({ length: question.events + 1 }, (_, place) =>
      daysAt(input, place, surcharge),
    );
    this.#countRestsBackwards();
  }

  restAfter({ place, at }: Step): number {
    return this.#days[place]?.rest[at] ?? UNREACHABLE;
  }

  /** Every way to go on, in the order of days and hosts; none that cannot lead to a whole plan by its dates. */
  stepsAfter(step: Step | null): readonly Step[] {
    const place = (step?.place ?? 0) + 1;
    const set = this.#input.fixed.get(place);
    const turns = this.#turnsAt(step, place, set?.host).map((turn) => ({
      turn,
      cost:
        turn.cost + (set === undefined ? costOfHost(this.#input.question, place, turn.host) : 0),
    }));
    const days = this.#days[place];
    if (days === undefined) return [];
    return this.#reachable(place, step).flatMap((at) => {
      const candidate = days.candidates[at];
      if (candidate === undefined || days.rest[at] === UNREACHABLE) return [];
      const gap = step === null ? null : this.#gap(place, step.at, at);
      const cost = (step?.cost ?? 0) + (days.cost[at] ?? 0) + this.#uneven(gap);
      return turns
        .filter(({ turn: { host } }) => set !== undefined || isPossibleAt(candidate, host))
        .map(({ turn, cost: more }) => ({
          place,
          at,
          placement: placed(turn, { candidate, gap, fixed: set !== undefined }),
          turn: turn.turnAfter,
          cost: cost + more,
          before: step,
        }));
    });
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

  #uneven(gap: number | null): number {
    return gap === null ? 0 : Math.abs(gap - this.#even) * this.#unevenDay;
  }

  /** Days between the last day of the event before, at `before` of its place, and the first one of this. */
  #gap(place: number, before: number, at: number): number {
    const last =
      (this.#days[place - 1]?.day[before] ?? 0) + lengthAt(this.#input.question, place - 1);
    return (this.#days[place]?.day[at] ?? 0) - last;
  }

  #reachable(place: number, step: Step | null): readonly number[] {
    if (step === null) return [...(this.#days[place]?.candidates.keys() ?? [])];
    const { from, to, also } = this.#window(place, step.at);
    const within = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
    if (also === undefined) return within;
    return also < from ? [also, ...within] : [...within, also];
  }

  /** Two events that both stay where they stand keep their gap, whatever it is: `also`. */
  #window(place: number, before: number) {
    const { minGapDays, maxGapDays } = this.#input.question;
    const [last, days] = [this.#days[place - 1], this.#days[place]];
    if (last === undefined || days === undefined) return { from: 0, to: 0, also: undefined };
    const ready = (last.day[before] ?? 0) + lengthAt(this.#input.question, place - 1);
    const from = firstFrom(days.day, ready + minGapDays);
    const to = firstFrom(days.day, ready + maxGapDays + 1);
    const { standing } = days;
    const stays = last.standing === before && standing >= 0;
    return { from, to, also: stays && (standing < from || standing >= to) ? standing : undefined };
  }

  #countRestsBackwards(): void {
    for (let place = this.places; place >= 1; place -= 1) {
      const days = this.#days[place];
      for (let at = 0; at < (days?.day.length ?? 0); at += 1) {
        if (days !== undefined)
          days.rest[at] = place === this.places ? 0 : this.#leastFrom(place, at);
      }
    }
  }

  #leastFrom(place: number, at: number): number {
    const next = this.#days[place + 1];
    if (next === undefined) return UNREACHABLE;
    const { from, to, also } = this.#window(place + 1, at);
    const ready =
      (this.#days[place]?.day[at] ?? 0) + lengthAt(this.#input.question, place) + this.#even;
    const { day, cost, rest } = next;
    const costOf = (other: number) =>
      (cost[other] ?? 0) +
      (rest[other] ?? UNREACHABLE) +
      Math.abs((day[other] ?? 0) - ready) * this.#unevenDay;
    let least = also === undefined ? UNREACHABLE : costOf(also);
    for (let other = from; other < to; other += 1) {
      const whole = costOf(other);
      if (whole < least) least = whole;
    }
    return least;
  }
}

function daysAt(input: SearchInput, place: number, surcharge: Surcharge): Days {
  const { question, fixed } = input;
  const set = fixed.get(place);
  const candidates = set === undefined ? possibleAt(input, place) : [set.candidate];
  const present = presentDay(question, place);
  const stands = ({ day }: Candidate) =>
    present === undefined ? set !== undefined : day === present;
  const costOf = ({ day, cost }: Candidate) =>
    cost + surcharge(place, day) + (set === undefined ? costOfMove(question, place, day) : 0);
  return {
    candidates,
    day: Float64Array.from(candidates, ({ day }) => day),
    cost: Float64Array.from(candidates, costOf),
    rest: new Float64Array(candidates.length),
    standing: candidates.findIndex(stands),
  };
}

function possibleAt({ question, candidatesAt }: SearchInput, place: number): readonly Candidate[] {
  if (place === 0) return [];
  const hosts = possibleHosts(question);
  return candidatesAt(place).filter((candidate) =>
    hosts.some((host) => isPossibleAt(candidate, host)),
  );
}

function placed(turn: Turn, where: Pick<Placement, 'candidate' | 'gap' | 'fixed'>): Placement {
  const { host, passedOver, outOfTurn } = turn;
  return { ...where, host, passedOver, outOfTurn: outOfTurn === true };
}

/** The first of the days, which are in order of time, that is not before this one. */
function firstFrom(days: Float64Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? UNREACHABLE) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
