import { describe, expect, it } from '@jest/globals';
import { nextWorkshop, openWebinar, seriesEnds } from './upcoming.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Every day of four years and a bit, a leap year at least, at hours on both sides of midnight in the zones of the events. */
const clocks = Array.from({ length: 4 * 366 }, (_, day) =>
  [0, 22.5].map((hour) => new Date(Date.UTC(2026, 0, 1) + day * DAY_MS + hour * HOUR_MS)),
).flat();

type Upcoming = ReturnType<typeof nextWorkshop> | ReturnType<typeof openWebinar>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a wall clock and a calendar show there. */
function localOf(instant: Date, timeZone: string): { weekday: string; moment: string } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return {
    weekday: parts['weekday'] ?? '',
    moment: `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`,
  };
}

/** The instant of a local time; none when a clock change skips it. */
function instantOf(moment: string, timeZone: string): Date | undefined {
  return [0, 1, 2, 3]
    .map((hours) => new Date(Date.parse(`${moment}:00Z`) - hours * HOUR_MS))
    .find((instant) => localOf(instant, timeZone).moment === moment);
}

function faultsOf({ days, registration, timeZone }: Upcoming, now: Date): string[] {
  const opensAt = new Date(registration.opensAt);
  const closesAt = new Date(registration.closesAt);
  const hours = days.flatMap(({ date, startTime, endTime }) =>
    [startTime, endTime].map((time) => instantOf(`${date}T${time}`, timeZone)),
  );
  const instants = hours.filter((instant) => instant !== undefined);
  const onWeekend = [...instants, opensAt, closesAt].some((instant) =>
    ['Sat', 'Sun'].includes(localOf(instant, timeZone).weekday),
  );
  const begins = instants[0] ?? new Date(0);
  return [
    ...(instants.length < hours.length ? ['a clock change skips one of its hours'] : []),
    ...(onWeekend ? ['it falls on a weekend'] : []),
    ...(begins > closesAt && closesAt > now && now > opensAt ? [] : ['its window is not open']),
    ...(days.every(({ date }) => date < seriesEnds(now)) ? [] : ['its series ends before']),
  ];
}

describe('what comes in the sample', () => {
  it.each([
    ['workshop', nextWorkshop, 2],
    ['webinar', openWebinar, 1],
  ])(
    'a %s is on working days ahead, open now, whenever the sample is loaded',
    (_, make, length) => {
      const faults = clocks.flatMap((now) => {
        const upcoming: Upcoming = make(now);
        expect(upcoming.days).toHaveLength(length);
        return faultsOf(upcoming, now).map((fault) => `${now.toISOString()}: ${fault}`);
      });
      expect(faults).toEqual([]);
    },
  );

  it('a workshop is on two days in a row', () => {
    const gaps = clocks.map((now) => {
      const [first, second] = nextWorkshop(now).days;
      return Date.parse(second!.date) - Date.parse(first!.date);
    });
    expect(new Set(gaps)).toEqual(new Set([DAY_MS]));
  });

  it('is counted over a weekend, a new year and a leap day', () => {
    expect(nextWorkshop(new Date('2026-11-30T12:00:00Z')).days[0]!.date).toBe('2027-02-01');
    expect(nextWorkshop(new Date('2027-12-30T12:00:00Z')).days[0]!.date).toBe('2028-02-28');
    expect(openWebinar(new Date('2028-02-08T12:00:00Z')).days[0]!.date).toBe('2028-02-29');
  });
});
