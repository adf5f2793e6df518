import { type Language, notesFor } from '@regional-events/texts';
import { sentenceOf } from '../texts/sentence.ts';
import type {
  PlanChange,
  PlannedEvent,
  PlanReason,
  RankedPlan,
  RejectedCandidate,
  SeriesPlans,
} from '../use-cases/plan-events-of-series.ts';

const MOST_REJECTED = 1_000;
const FULL_SCORE = 100;
const POINTS_A_STEP = 10;

/** Plans as they are answered: each reason as data and in the reader's words. */
export function plansView(found: SeriesPlans, language: Language) {
  const { whole, plans, rejected, numbers, endedEarly } = found;
  const sayPlan = (plan: RankedPlan) => ({
    rank: plan.rank,
    score: scoreOf(plan.points),
    provenBest: plan.within === 1,
    events: plan.events.map((event) => sayEvent(event, numbers, language)),
    changes: plan.changes.map((change) => sayChange(change, numbers, language)),
  });
  const body = {
    question: whole,
    plans: plans.map(sayPlan),
    endedEarly,
    rejected: rejected.slice(0, MOST_REJECTED).map((one) => sayRejected(one, language)),
    rejectedCount: rejected.length,
  };
  return { ...body, notes: notesFor(JSON.stringify(body), language) };
}

/** How reasons are said in this language, for refusals. */
export function wordsIn(language: Language) {
  return {
    sentenceOf: (reason: PlanReason) => sentenceOf(reason, language),
    notesFor: (text: string) => notesFor(text, language),
  };
}

function scoreOf(points: number): number {
  return Math.max(0, Math.round(FULL_SCORE * POINTS_A_STEP - points) / POINTS_A_STEP);
}

function sayChange(change: PlanChange, numbers: readonly number[], language: Language) {
  const { place, from, to } = change;
  const number = numbers[place - 1] ?? place;
  const text = reasonsOfChange(change, number).map((reason) => sentenceOf(reason, language));
  return { numberInSeries: number, from, to, text: text.join(' ') };
}

function reasonsOfChange({ from, to }: PlanChange, number: number): readonly PlanReason[] {
  const [was, is] = [from.days[0], to.days[0] ?? ''];
  const moved = { code: 'event-moves', number, from: was ?? '', to: is } as const;
  const dated = { code: 'event-gets-date', number, date: is } as const;
  const dates = was === undefined ? [dated] : was === is ? [] : [moved];
  if (from.host === null || from.host === to.host) return dates;
  return [...dates, { code: 'host-changes', number, country: to.host, before: from.host }];
}

function sayEvent(event: PlannedEvent, numbers: readonly number[], language: Language) {
  return {
    numberInSeries: numbers[event.place - 1] ?? event.place,
    days: event.days,
    host: event.host,
    for: event.for.map((reason) => sayReason(reason, language)),
    against: event.against.map((reason) => sayReason(reason, language)),
  };
}

function sayRejected({ from, host, reasons }: RejectedCandidate, language: Language) {
  return { from, host, reasons: reasons.map((reason) => sayReason(reason, language)) };
}

function sayReason(reason: PlanReason, language: Language) {
  const { code } = reason;
  return {
    code,
    text: sentenceOf(reason, language),
    ...('country' in reason && { country: reason.country }),
    ...('date' in reason && { date: reason.date }),
    ...('eventId' in reason && { eventId: reason.eventId }),
    ...('personId' in reason && { personId: reason.personId }),
    ...('days' in reason && { days: reason.days }),
  };
}
