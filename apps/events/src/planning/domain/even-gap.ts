import { dayNumber } from './date-numbers.ts';
import type { PlanQuestion } from './plan-question.ts';

/** The gap that spreads the events evenly over the window, within what is allowed. */
export function evenGap({
  from,
  to,
  events,
  lengthDays,
  minGapDays,
  maxGapDays,
}: PlanQuestion): number {
  const window = dayNumber(to) - dayNumber(from) + 1;
  return Math.min(maxGapDays, Math.max(minGapDays, Math.round(window / events) - lengthDays));
}
