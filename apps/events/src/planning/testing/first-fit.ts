import { isPossibleAt, type Candidate } from '../domain/candidates.ts';
import type { PlanQuestion } from '../domain/plan-question.ts';
import { evenGap } from '../domain/even-gap.ts';
import { turnsOf, type Turn } from '../domain/rotation.ts';

/** What somebody does by hand: the first day that is possible, the first host whose turn it is, and on to the next. Its points, or undefined where it gets stuck. */
export function pointsOfFirstFit(
  question: PlanQuestion,
  candidates: readonly Candidate[],
  past: readonly string[],
): number | undefined {
  const turns = turnsOf(question, past);
  const even = evenGap(question);
  let turn = turns.first;
  let host = past.at(-1) ?? null;
  let ready: number | null = null;
  let points = 0;
  for (let place = 0; place < question.events; place += 1) {
    const options = turns.next(turn, host);
    const fit: Fit<Turn> | undefined = firstFit(candidates, options, window(question, ready));
    if (fit === undefined) return undefined;
    points += fit.candidate.cost + fit.option.cost;
    points += ready === null ? 0 : Math.abs(fit.candidate.day - ready - even);
    ready = fit.candidate.day + question.lengthDays;
    ({ host, turnAfter: turn } = fit.option);
  }
  return points;
}

interface Fit<T> {
  readonly candidate: Candidate;
  readonly option: T;
}

function window({ minGapDays, maxGapDays }: PlanQuestion, ready: number | null) {
  return ready === null
    ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    : { from: ready + minGapDays, to: ready + maxGapDays };
}

function firstFit<T extends { readonly host: string }>(
  candidates: readonly Candidate[],
  options: readonly T[],
  { from, to }: { from: number; to: number },
): Fit<T> | undefined {
  for (const candidate of candidates) {
    if (candidate.day < from || candidate.day > to) continue;
    const option = options.find(({ host }) => isPossibleAt(candidate, host));
    if (option !== undefined) return { candidate, option };
  }
  return undefined;
}
