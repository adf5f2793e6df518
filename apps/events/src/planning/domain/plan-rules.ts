import { dateOf, dayNumber } from './date-numbers.ts';
import { PlanCannotBeAskedError } from './errors.ts';
import { lengthAt } from './kept-events.ts';
import type { PlanQuestion } from './plan-question.ts';

interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** Longer windows would let one request take seconds. */
const MOST_WINDOW_DAYS = 1_100;

/** The last day of the longest window that begins on this one. */
export function lastDayOfLongest(from: string): string {
  return dateOf(dayNumber(from) + MOST_WINDOW_DAYS - 1);
}

/** Throws PlanCannotBeAskedError with every fault. */
export function expectSoundQuestion(
  question: PlanQuestion,
  series: { readonly from: string; readonly to: string },
  others: readonly Fault[] = [],
): void {
  const faults = [
    ...others,
    ...seriesFaults(question, series),
    ...windowFaults(question),
    ...hostFaults(question),
    ...fixedPlaceFaults(question),
    ...fixedFaults(question),
  ];
  if (faults.length > 0) throw new PlanCannotBeAskedError(faults);
}

/** Where the question contradicts itself, whatever its series is like. */
export function questionFaults(question: PlanQuestion): readonly Fault[] {
  return [...windowFaults(question), ...hostFaults(question), ...fixedFaults(question)];
}

function seriesFaults(
  { from, to }: PlanQuestion,
  series: { readonly from: string; readonly to: string },
): readonly Fault[] {
  return [
    ...(from < series.from
      ? [{ pointer: '/from', detail: `The series begins on ${series.from}.` }]
      : []),
    ...(to > series.to ? [{ pointer: '/to', detail: `The series ends on ${series.to}.` }] : []),
  ];
}

function windowFaults({ from, to, minGapDays, maxGapDays }: PlanQuestion): readonly Fault[] {
  const length = dayNumber(to) - dayNumber(from) + 1;
  return [
    ...(from > to ? [{ pointer: '/to', detail: 'The window ends before it begins.' }] : []),
    ...(length > MOST_WINDOW_DAYS
      ? [{ pointer: '/to', detail: `The window is longer than ${MOST_WINDOW_DAYS} days.` }]
      : []),
    ...(minGapDays > maxGapDays
      ? [{ pointer: '/maxGapDays', detail: 'The most gap is less than the least one.' }]
      : []),
  ];
}

function hostFaults({ hosts, weekdays, blackouts }: PlanQuestion): readonly Fault[] {
  return [
    ...(hosts.length === 0 ? [{ pointer: '/hosts', detail: 'Nobody can host.' }] : []),
    ...(weekdays.length === 0 ? [{ pointer: '/weekdays', detail: 'No weekday is allowed.' }] : []),
    ...blackouts.flatMap(({ from, to }, index) =>
      from > to ? [{ pointer: `/blackouts/${index}/to`, detail: 'It ends before it begins.' }] : [],
    ),
  ];
}

/** The places follow from the numbers that are taken, so they say nothing once the world went on. */
function fixedPlaceFaults({ fixed, events }: PlanQuestion): readonly Fault[] {
  return fixed.flatMap(({ place, stands }, index) =>
    stands === undefined && (place < 1 || place > events)
      ? [
          {
            pointer: `/fixed/${index}/numberInSeries`,
            detail: 'It is none of the events that are planned.',
          },
        ]
      : [],
  );
}

function fixedFaults(question: PlanQuestion): readonly Fault[] {
  const { fixed, from, to, hosts } = question;
  return fixed.flatMap(({ place, from: first, host, stands }, index) => {
    if (stands) return [];
    const at = `/fixed/${index}`;
    const last = dayNumber(first) + lengthAt(question, place) - 1;
    const twice = fixed.findIndex((other) => other.place === place) !== index;
    return [
      ...(twice ? [{ pointer: `${at}/numberInSeries`, detail: 'It is named twice.' }] : []),
      ...(first < from || last > dayNumber(to)
        ? [{ pointer: `${at}/from`, detail: 'It lies outside the window.' }]
        : []),
      ...(hosts.includes(host)
        ? []
        : [{ pointer: `${at}/host`, detail: 'It is none of the hosts.' }]),
    ];
  });
}
