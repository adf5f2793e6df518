import {
  CandidateJudge,
  candidatesOf,
  everyCandidate,
  fitsDates,
  isPossibleAt,
  type Candidate,
} from './candidates.ts';
import { dateOf, dayNumber } from './date-numbers.ts';
import { datesAt, keptAt, lengthAt, presentDay } from './kept-events.ts';
import { reasonsAgainst, reasonsFor } from './placement-reasons.ts';
import type { PlanReason } from './plan-reason.ts';
import type { PlanSearchResult, Placement } from './plan-search-result.ts';
import type { SearchInput } from './plan-ground.ts';
import { findPlan, SearchBudget } from './plan-search.ts';
import type { PlanQuestion, PlanningWorld } from './plan-question.ts';
import { turnsOf } from './rotation.ts';

export interface PlannedEvent {
  readonly place: number;
  /** Its dates, YYYY-MM-DD. */
  readonly days: readonly string[];
  readonly host: string;
  readonly for: readonly PlanReason[];
  readonly against: readonly PlanReason[];
}

export interface PlanChange {
  readonly place: number;
  readonly from: { readonly days: readonly string[]; readonly host: string | null };
  readonly to: { readonly days: readonly string[]; readonly host: string };
}

export interface RankedPlan {
  readonly rank: number;
  /** Points against it; fewer are better. */
  readonly points: number;
  readonly within: number;
  /** What becomes of the events that were kept; those that stay as they are are left out. */
  readonly changes: readonly PlanChange[];
  readonly events: readonly PlannedEvent[];
}

export interface RejectedCandidate {
  readonly from: string;
  readonly host: string;
  readonly reasons: readonly PlanReason[];
}

export interface PlanAnswer {
  readonly plans: readonly RankedPlan[];
  readonly rejected: readonly RejectedCandidate[];
  /** The search was ended before it had looked at everything: there may be better plans, or more of them. */
  readonly endedEarly: boolean;
}

/** A plan whose dates lie as near as this to those of another one is no other choice. */
const NEAR_DAYS = 6;
const NEAR_POINTS = 25;

/**
 * Dates and hosts for the events of a series, best plan first; the same question and world give the same answer.
 * `past`: who hosted the series before, oldest first. No plan where the dates cannot fit: `rejected` says why.
 */
export async function planSeries(
  question: PlanQuestion,
  world: PlanningWorld,
  past: readonly string[],
): Promise<PlanAnswer> {
  const candidates = candidatesOf(question, world);
  const input: SearchInput = {
    question,
    candidatesAt: candidatesByPlace(question, world, candidates),
    fixed: fixedPlaces(question, world),
    turns: turnsOf(question, past),
    lastHost: past.at(-1) ?? null,
  };
  const budget = new SearchBudget();
  const plans = await rankedPlans(input, question, budget);
  const rejected = rejectedAmong(candidates, question.hosts);
  return { plans, rejected, endedEarly: budget.ended };
}

/** An event that is kept may also stay on the weekdays on which it stands. */
function candidatesByPlace(
  question: PlanQuestion,
  world: PlanningWorld,
  usual: readonly Candidate[],
): SearchInput['candidatesAt'] {
  const judged = new Map<number, readonly Candidate[]>();
  const places = question.kept.map(({ place }): [number, readonly Candidate[]] => {
    const present = presentDay(question, place);
    if (present === undefined) return [place, usual];
    const asked = { ...question, lengthDays: lengthAt(question, place) };
    const all = judged.get(asked.lengthDays) ?? everyCandidate(asked, world);
    judged.set(asked.lengthDays, all);
    const fits = ({ day }: Candidate) =>
      fitsDates(datesAt(question, place, day), question) || (day - present) % 7 === 0;
    return [place, all.filter(fits)];
  });
  const kept = new Map(places);
  return (place) => kept.get(place) ?? usual;
}

function fixedPlaces(question: PlanQuestion, world: PlanningWorld): SearchInput['fixed'] {
  return new Map(
    question.fixed.map(({ place, from, host }) => {
      const judge = new CandidateJudge(
        { ...question, lengthDays: lengthAt(question, place) },
        world,
      );
      return [place, { candidate: judge.judge(dayNumber(from)), host }];
    }),
  );
}

/** Each further plan is led away from the dates of those before, and ranked by its own points alone. */
async function rankedPlans(
  input: SearchInput,
  question: PlanQuestion,
  budget: SearchBudget,
): Promise<readonly RankedPlan[]> {
  const found = new Map<string, PlanSearchResult>();
  const taken: (readonly Placement[])[] = [];
  for (let round = 0; round < question.alternatives; round += 1) {
    if (budget.isSpent) {
      budget.ended = true;
      break;
    }
    const plan = await findPlan(input, (place, day) => surchargeOf(taken, place, day), budget);
    if (plan === undefined) break;
    taken.push(plan.placements);
    found.set(keyOf(plan), { ...plan, cost: plan.cost - surchargesOf(taken.slice(0, -1), plan) });
  }
  return [...found.values()]
    .toSorted((one, other) => one.cost - other.cost)
    .map((plan, index) => ({
      rank: index + 1,
      points: plan.cost,
      within: plan.within,
      changes: changesIn(plan, question),
      events: plan.placements.map((placement, place) => plannedEvent(placement, place, question)),
    }));
}

function surchargeOf(taken: readonly (readonly Placement[])[], place: number, day: number): number {
  return (
    taken.filter((placements) => {
      const other = placements[place - 1];
      return (
        other !== undefined && !other.fixed && Math.abs(other.candidate.day - day) <= NEAR_DAYS
      );
    }).length * NEAR_POINTS
  );
}

function surchargesOf(
  taken: readonly (readonly Placement[])[],
  { placements }: PlanSearchResult,
): number {
  return placements.reduce(
    (sum, { candidate }, index) => sum + surchargeOf(taken, index + 1, candidate.day),
    0,
  );
}

function changesIn(
  { placements }: PlanSearchResult,
  question: PlanQuestion,
): readonly PlanChange[] {
  return placements.flatMap(({ candidate, host }, index) => {
    const place = index + 1;
    const kept = keptAt(question, place);
    const days = datesAt(question, place, candidate.day);
    if (kept === undefined) return [];
    if (kept.days[0] === days[0] && kept.host === host) return [];
    return [{ place, from: { days: kept.days, host: kept.host }, to: { days, host } }];
  });
}

function keyOf({ placements }: PlanSearchResult): string {
  return placements.map(({ candidate, host }) => `${candidate.day}${host}`).join(' ');
}

function plannedEvent(placement: Placement, index: number, question: PlanQuestion): PlannedEvent {
  const { candidate, host } = placement;
  const days = datesAt(question, index + 1, candidate.day);
  return {
    place: index + 1,
    days,
    host,
    for: reasonsFor(placement, index + 1, question),
    against: reasonsAgainst(placement, question),
  };
}

function rejectedAmong(
  candidates: readonly Candidate[],
  hosts: readonly string[],
): readonly RejectedCandidate[] {
  return candidates.flatMap((candidate) =>
    hosts
      .filter((host) => !isPossibleAt(candidate, host))
      .map((host) => ({
        from: dateOf(candidate.day),
        host,
        reasons: [...candidate.impossible, ...(candidate.impossibleAt.get(host) ?? [])],
      })),
  );
}
