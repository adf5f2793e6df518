import { CandidateJudge, fitsWeekdays } from './candidates.ts';
import { dateOf, dayNumber } from './date-numbers.ts';
import type { PlanReason } from './plan-reason.ts';
import type { PlanQuestion, PlanningWorld } from './plan-question.ts';

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

export interface ChangedFact {
  readonly pointer: string;
  readonly reason: PlanReason;
}

interface Contradiction {
  readonly pointer: string;
  readonly detail: string;
}

/** Where the plan is no answer to its question, whatever the world is like. `fixed`: the numbers that were set beforehand. */
export function contradictionsOf(
  question: PlanQuestion,
  chosen: readonly ChosenEvent[],
  fixed: ReadonlySet<number>,
): readonly Contradiction[] {
  const numbers = chosen.map(({ numberInSeries }) => numberInSeries);
  return chosen.flatMap((event, index) => {
    const { numberInSeries: number, days, host } = event;
    const at = `/events/${index}`;
    const found = [
      numbers.indexOf(number) === index ? null : ['numberInSeries', 'It is named twice.'],
      question.hosts.includes(host) ? null : ['host', 'It is none of the hosts.'],
      daysFault(event, question, fixed.has(number)),
      gapFault(days, chosen[index - 1]?.days, question),
    ];
    return found.flatMap((fault) =>
      fault === null ? [] : [{ pointer: `${at}/${fault[0] ?? ''}`, detail: fault[1] ?? '' }],
    );
  });
}

function daysFault(
  { days }: ChosenEvent,
  question: PlanQuestion,
  fixed: boolean,
): [string, string] | null {
  const first = dayNumber(days[0] ?? '');
  const length = question.lengthDays;
  if (days.length !== length || days.some((date, index) => date !== dateOf(first + index))) {
    return ['days', `They are not ${length} days, one after the other.`];
  }
  if (!fixed && !fitsWeekdays(first, question)) return ['days', 'They are not on these weekdays.'];
  const outside = (days[0] ?? '') < question.from || (days.at(-1) ?? '') > question.to;
  return outside ? ['days', 'They lie outside the window.'] : null;
}

function gapFault(
  days: readonly string[],
  before: readonly string[] | undefined,
  { minGapDays }: PlanQuestion,
): [string, string] | null {
  if (before === undefined) return null;
  const gap = dayNumber(days[0] ?? '') - dayNumber(before.at(-1) ?? '') - 1;
  return gap < minGapDays ? ['days', 'They lie nearer to the event before than asked.'] : null;
}

/** What of the world has changed so that the plan cannot be written any more: all of it, in the order of the events. */
export function changedFacts(
  question: PlanQuestion,
  chosen: readonly ChosenEvent[],
  {
    series,
    world,
    fixed,
  }: {
    readonly series: SeriesNow;
    readonly world: PlanningWorld;
    readonly fixed: ReadonlySet<number>;
  },
): readonly ChangedFact[] {
  const judge = new CandidateJudge(question, world);
  const closed = series.closed ? [{ pointer: '', reason: { code: 'series-closed' } as const }] : [];
  return [
    ...closed,
    ...chosen.flatMap((event, index) => {
      const at = `/events/${index}`;
      const candidate = judge.judge(dayNumber(event.days[0] ?? ''));
      const forbidden = fixed.has(event.numberInSeries)
        ? { days: [], host: [] }
        : { days: candidate.impossible, host: candidate.impossibleAt.get(event.host) ?? [] };
      return [
        ...pointed(`${at}/numberInSeries`, takenNumber(event, series)),
        ...pointed(`${at}/days`, [
          ...outsideSeries(event, series),
          ...forbidden.days,
          ...newClashes(event, candidate.against),
        ]),
        ...pointed(`${at}/host`, forbidden.host),
      ];
    }),
  ];
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
