import { CandidateJudge, fitsDates } from './candidates.ts';
import { dayNumber } from './date-numbers.ts';
import type { PlanReason } from './plan-reason.ts';
import type { PlanQuestion, PlanningWorld } from './plan-question.ts';
import { daysApart, standsAsBefore, type PresentEvent } from './present-events.ts';

/** One event of a plan that is to be written. */
export interface ChosenEvent {
  readonly numberInSeries: number;
  /** YYYY-MM-DD, in order. */
  readonly days: readonly string[];
  readonly host: string;
  /** What spoke against it when it was planned, and was seen by whoever adopts it. */
  readonly against: readonly SeenReason[];
}

export interface SeenReason {
  readonly code: string;
  readonly personId?: string;
  readonly eventId?: string;
}

/** How the series stands now. */
export interface SeriesNow {
  readonly from: string;
  readonly to: string;
  readonly closed: boolean;
  /** Who has which number. */
  readonly numbered: readonly {
    readonly id: string;
    readonly numberInSeries: number | null;
    readonly title: Readonly<Record<string, string>>;
  }[];
}

/** What a plan takes as given: by number, what was set beforehand, and how the kept events stood when it was made. */
export interface PlanBasis {
  readonly fixed: ReadonlySet<number>;
  readonly before: ReadonlyMap<number, PresentEvent>;
}

export interface ChangedFact {
  readonly pointer: string;
  readonly reason: PlanReason;
}

interface Contradiction {
  readonly pointer: string;
  readonly detail: string;
}

/** Where the plan is no answer to its question, whatever the world is like. */
export function contradictionsOf(
  question: PlanQuestion,
  chosen: readonly ChosenEvent[],
  basis: PlanBasis,
): readonly Contradiction[] {
  const numbers = chosen.map(({ numberInSeries }) => numberInSeries);
  const missing = [...basis.before.keys()].filter((number) => !numbers.includes(number));
  const faults = chosen.flatMap((event, index) => {
    const was = basis.before.get(event.numberInSeries);
    const knownHost = question.hosts.includes(event.host) || was?.host === event.host;
    const found = [
      numbers.indexOf(event.numberInSeries) === index
        ? null
        : ['numberInSeries', 'It is named twice.'],
      knownHost ? null : ['host', 'It is none of the hosts.'],
      daysFault(event, question, basis),
      gapFault(event, chosen[index - 1], { question, basis }),
    ];
    return found.flatMap((fault) =>
      fault === null
        ? []
        : [{ pointer: `/events/${index}/${fault[0] ?? ''}`, detail: fault[1] ?? '' }],
    );
  });
  return [
    ...faults,
    ...missing.map((number) => ({
      pointer: '/events',
      detail: `Event ${number} is kept, and is not named.`,
    })),
  ];
}

function daysFault(
  event: ChosenEvent,
  question: PlanQuestion,
  basis: PlanBasis,
): [string, string] | null {
  if (keepsDays(event, basis)) return null;
  const { days, numberInSeries } = event;
  const was = basis.before.get(numberInSeries)?.days ?? [];
  const pattern = was.length > 0 ? daysApart(was) : [...Array(question.lengthDays).keys()];
  if (daysApart(days).join() !== pattern.join()) {
    return ['days', `They are not ${pattern.length} days with the gaps that they should have.`];
  }
  const [first] = was;
  const sameWeekday =
    first !== undefined && (dayNumber(days[0] ?? '') - dayNumber(first)) % 7 === 0;
  if (!basis.fixed.has(numberInSeries) && !sameWeekday && !fitsDates(days, question)) {
    return ['days', 'They are not on these weekdays.'];
  }
  const outside = (days[0] ?? '') < question.from || (days.at(-1) ?? '') > question.to;
  return outside ? ['days', 'They lie outside the window.'] : null;
}

function keepsDays({ numberInSeries, days }: ChosenEvent, { before }: PlanBasis): boolean {
  return before.get(numberInSeries)?.days.join() === days.join();
}

/** Two events that stay where they are, or were set, keep their gap, whatever it is. */
function gapFault(
  event: ChosenEvent,
  previous: ChosenEvent | undefined,
  { question, basis }: { readonly question: PlanQuestion; readonly basis: PlanBasis },
): [string, string] | null {
  if (previous === undefined) return null;
  const stays = (one: ChosenEvent) =>
    basis.before.has(one.numberInSeries)
      ? keepsDays(one, basis)
      : basis.fixed.has(one.numberInSeries);
  if (stays(event) && stays(previous)) return null;
  const gap = dayNumber(event.days[0] ?? '') - dayNumber(previous.days.at(-1) ?? '') - 1;
  return gap < question.minGapDays
    ? ['days', 'They lie nearer to the event before than asked.']
    : null;
}

export interface WorldNow {
  readonly series: SeriesNow;
  readonly world: PlanningWorld;
  readonly present: ReadonlyMap<number, PresentEvent>;
}

/** What of the world has changed so that the plan cannot be written any more: all of it, in the order of the events. */
export function changedFacts(
  question: PlanQuestion,
  chosen: readonly ChosenEvent[],
  now: WorldNow & { readonly basis: PlanBasis },
): readonly ChangedFact[] {
  const closed = now.series.closed
    ? [{ pointer: '', reason: { code: 'series-closed' } as const }]
    : [];
  return [
    ...closed,
    ...chosen.flatMap((event, index) => {
      const at = `/events/${index}`;
      const was = now.basis.before.get(event.numberInSeries);
      const taken =
        was === undefined ? takenNumber(event, now.series) : changedEvent(event, was, now.present);
      const days =
        was !== undefined && keepsDays(event, now.basis) ? [] : daysNow(event, question, now);
      return [
        ...pointed(`${at}/numberInSeries`, taken),
        ...pointed(`${at}/days`, days),
        ...pointed(`${at}/host`, hostNow(event, question, now)),
      ];
    }),
  ];
}

function changedEvent(
  event: ChosenEvent,
  was: PresentEvent,
  present: WorldNow['present'],
): readonly PlanReason[] {
  const { numberInSeries: number, days, host } = event;
  const is = present.get(number);
  if (is === undefined || !standsAsBefore(was, is)) return [{ code: 'event-changed', number }];
  const stays = was.host === host && was.days.join() === days.join();
  return stays || is.draft ? [] : [{ code: 'event-published', number }];
}

function candidateOf({ days }: ChosenEvent, question: PlanQuestion, { world }: WorldNow) {
  const lengthDays = (daysApart(days).at(-1) ?? 0) + 1;
  return new CandidateJudge({ ...question, lengthDays }, world).judge(dayNumber(days[0] ?? ''));
}

function daysNow(
  event: ChosenEvent,
  question: PlanQuestion,
  now: WorldNow & { readonly basis: PlanBasis },
): readonly PlanReason[] {
  const { impossible, against } = candidateOf(event, question, now);
  return [
    ...outsideSeries(event, now.series),
    ...(now.basis.fixed.has(event.numberInSeries) ? [] : impossible),
    ...newClashes(event, against),
  ];
}

function hostNow(
  event: ChosenEvent,
  question: PlanQuestion,
  now: WorldNow & { readonly basis: PlanBasis },
): readonly PlanReason[] {
  const { fixed, before } = now.basis;
  const was = before.get(event.numberInSeries);
  if (fixed.has(event.numberInSeries)) return [];
  if (was?.host === event.host && keepsDays(event, now.basis)) return [];
  return candidateOf(event, question, now).impossibleAt.get(event.host) ?? [];
}

function pointed(pointer: string, reasons: readonly PlanReason[]): readonly ChangedFact[] {
  return reasons.map((reason) => ({ pointer, reason }));
}

function takenNumber(
  { numberInSeries: number }: ChosenEvent,
  { numbered }: SeriesNow,
): readonly PlanReason[] {
  return numbered
    .filter((event) => event.numberInSeries === number)
    .map(({ id, title }) => ({ code: 'number-taken', number, eventId: id, title }));
}

function outsideSeries({ days }: ChosenEvent, { from, to }: SeriesNow): readonly PlanReason[] {
  const outside = days.some((date) => date < from || date > to);
  return outside ? [{ code: 'outside-series', from, to }] : [];
}

/** An expert who was busy already when the plan was made is no news. */
function newClashes(
  { against: seen }: ChosenEvent,
  reasons: readonly PlanReason[],
): readonly PlanReason[] {
  return reasons.filter(
    (reason) =>
      reason.code === 'expert-busy' &&
      !seen.some(
        ({ code, personId, eventId }) =>
          code === reason.code && personId === reason.personId && eventId === reason.eventId,
      ),
  );
}
