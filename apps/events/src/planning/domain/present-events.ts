import { dayNumber } from './date-numbers.ts';
import type { FixedEvent, KeptEvent } from './plan-question.ts';

/** An event of the series as it stands. */
export interface PresentEvent {
  readonly numberInSeries: number;
  readonly eventId: string;
  /** YYYY-MM-DD, in order; none where it has no days. */
  readonly days: readonly string[];
  readonly host: string | null;
  /** A published one stays where it is. */
  readonly draft: boolean;
}

interface Held {
  readonly id: string;
  readonly numberInSeries: number | null;
  readonly days: readonly string[];
  readonly country: string | null;
  readonly status: string;
}

interface Fixed {
  readonly numberInSeries: number;
  readonly from?: string;
  readonly host?: string;
}

/**
 * The events that can be kept, in the order of time; one that was set to another date has its place by that date. Others of the
 * series (without a number, outside the window, published without a country) are events that others keep away from.
 */
export function presentEvents(
  held: readonly Held[],
  window: { readonly from: string; readonly to: string },
  fixed: readonly Fixed[],
): readonly PresentEvent[] {
  const present = held.flatMap(
    ({ id, numberInSeries, days, country, status }): readonly PresentEvent[] => {
      const draft = status === 'draft';
      const [first] = days;
      const last = days.at(-1);
      const outside = first !== undefined && (first < window.from || (last ?? first) > window.to);
      const movable = draft || (first !== undefined && country !== null);
      if (numberInSeries === null || outside || !movable) return [];
      return [{ numberInSeries, eventId: id, days, host: country, draft }];
    },
  );
  const firstDay = ({ numberInSeries, days }: PresentEvent) =>
    fixed.find((one) => one.numberInSeries === numberInSeries)?.from ?? days[0] ?? '~';
  return present.toSorted((one, other) => {
    const [day, otherDay] = [firstDay(one), firstDay(other)];
    if (day === otherDay) return one.numberInSeries - other.numberInSeries;
    return day < otherDay ? -1 : 1;
  });
}

/** What is kept and what is set, by place. What was asked for comes first, in the order in which it was asked. */
export function placesOf(
  {
    fixed,
    present,
  }: { readonly fixed: readonly Fixed[]; readonly present: readonly PresentEvent[] },
  numbers: readonly number[],
): { readonly fixed: readonly FixedEvent[]; readonly kept: readonly KeptEvent[] } {
  const standing = (number: number) => present.find((one) => one.numberInSeries === number);
  const asked = fixed.map(({ numberInSeries, from, host }): FixedEvent => {
    const now = standing(numberInSeries);
    return {
      place: numbers.indexOf(numberInSeries) + 1,
      from: from ?? now?.days[0] ?? '',
      host: host ?? now?.host ?? '',
    };
  });
  const published = present.flatMap((one, index): readonly FixedEvent[] => {
    const { draft, host, days, numberInSeries } = one;
    const twice = fixed.some((other) => other.numberInSeries === numberInSeries);
    if (draft || twice || host === null) return [];
    return [{ place: index + 1, from: days[0] ?? '', host, stands: true }];
  });
  const kept = present.map(({ days, host }, index) => ({ place: index + 1, days, host }));
  return { fixed: [...asked, ...published], kept };
}

/** What is wrong with what is to be kept or set. */
export function keepingFaults(whole: {
  readonly keep: boolean;
  readonly events: number;
  readonly fixed: readonly Fixed[];
  readonly present: readonly PresentEvent[];
}): readonly { readonly pointer: string; readonly detail: string }[] {
  const { events, fixed, present } = whole;
  const faults = [
    events === 0
      ? [
          {
            pointer: '/events',
            detail: 'How many events are wanted is not said, and none are kept.',
          },
        ]
      : [],
    events < present.length
      ? [{ pointer: '/events', detail: `The series has ${present.length} events that are kept.` }]
      : [],
    events > MOST_EVENTS
      ? [{ pointer: '/keep', detail: `More than ${MOST_EVENTS} events would be planned at once.` }]
      : [],
    ...fixed.map((one, index) => fixedFaults(one, index, present)),
  ];
  return faults.flat();
}

const MOST_EVENTS = 24;

function fixedFaults(
  { numberInSeries, from, host }: Fixed,
  index: number,
  present: readonly PresentEvent[],
) {
  const now = present.find((one) => one.numberInSeries === numberInSeries);
  const moves =
    now?.draft === false &&
    ((from ?? now.days[0]) !== now.days[0] || (host ?? now.host) !== now.host);
  const at = `/fixed/${index}`;
  return [
    ...((from ?? now?.days[0]) === undefined
      ? [{ pointer: `${at}/from`, detail: 'It has no date, and none is named.' }]
      : []),
    ...((host ?? now?.host ?? null) === null
      ? [{ pointer: `${at}/host`, detail: 'It has no host, and none is named.' }]
      : []),
    ...(moves
      ? [{ pointer: `${at}/numberInSeries`, detail: 'It is published, so no plan moves it.' }]
      : []),
  ];
}

/** Whether both say the same of one event: nobody changed it in between. */
export function standsAsBefore(before: PresentEvent, now: PresentEvent): boolean {
  return (
    before.eventId === now.eventId &&
    before.host === now.host &&
    before.days.join() === now.days.join()
  );
}

/** How far each day lies behind the first one. */
export function daysApart(days: readonly string[]): readonly number[] {
  const first = dayNumber(days[0] ?? '');
  return days.map((date) => dayNumber(date) - first);
}
