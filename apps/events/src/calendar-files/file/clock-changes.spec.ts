import { describe, expect, it } from '@jest/globals';
import { SkippedLocalTimeError, toInstant } from '@regional-events/kernel';
import { Temporal } from 'temporal-polyfill';
import { startsByRules } from '../testing/instants-by-rules.ts';
import { readCalendar } from '../testing/read-calendar.ts';
import type { CalendarEntry, EntryTime } from './calendar-entry.ts';
import { calendarFile } from './calendar-file.ts';

/** Kosovo has no zone of its own: Pristina keeps that of Belgrade. */
const zones = [
  'Europe/Belgrade',
  'Europe/Sarajevo',
  'Europe/Podgorica',
  'Europe/Skopje',
  'Europe/Tirane',
  'Europe/Zagreb',
];
const [FIRST, LAST] = [2020, 2035];
const hours = ['00:30', '01:30', '02:00', '02:30', '02:59', '03:00', '03:30', '12:00'];

/** The local dates on which the clocks of a zone change. */
function changesOf(timeZone: string): readonly string[] {
  const dates: string[] = [];
  let at = Temporal.ZonedDateTime.from(`${FIRST}-01-01T00:00[${timeZone}]`);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.year > LAST) return dates;
    dates.push(next.toPlainDate().toString());
    at = next;
  }
}

function entry(uid: string, when: EntryTime): CalendarEntry {
  const changedAt = new Date('2026-01-01T00:00:00Z');
  const texts = { summary: 'A session', description: '', url: 'http://a.test/1', location: null };
  return { uid, sequence: 1, changedAt, when, status: 'CONFIRMED', ...texts };
}

/** By the kernel; undefined for a time that no clock shows. */
function instantOf(date: string, time: string, timeZone: string): string | undefined {
  try {
    return toInstant({ date, time, timeZone }).toISOString();
  } catch (error) {
    if (error instanceof SkippedLocalTimeError) return undefined;
    throw error;
  }
}

describe.each(zones)('the clocks of %s', (timeZone) => {
  const moments = changesOf(timeZone).flatMap((date) => hours.map((time) => ({ date, time })));

  it('change twice a year, and a session on each such day is read at the instant that the kernel means', () => {
    expect(moments).toHaveLength((LAST - FIRST + 1) * 2 * hours.length);
    const entries = moments.map(({ date, time }) =>
      entry(`${date} ${time}`, { date, startTime: time, endTime: null, timeZone }),
    );
    const starts = startsByRules(calendarFile('Changes', entries));
    const expected = moments.flatMap(({ date, time }) => {
      const start = instantOf(date, time, timeZone);
      return start === undefined ? [] : [{ uid: `${date} ${time}`, start }];
    });
    expect(expected.map(({ uid }) => ({ uid, start: starts.get(uid) }))).toEqual(expected);
  });

  it('skip times, which a file that has them from before says as so much later', () => {
    const skipped = moments.filter(({ date, time }) => !instantOf(date, time, timeZone));
    expect(skipped.map(({ time }) => time)).toContain('02:30');
    const times = skipped.map(({ date, time }) =>
      entry(`${date} ${time}`, { date, startTime: time, endTime: null, timeZone }),
    );
    const starts = startsByRules(calendarFile('Skipped', times));
    const meant = skipped.map(({ date, time }) =>
      Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone),
    );
    expect([...starts.values()].map((start) => Date.parse(start))).toEqual(
      meant.map(({ epochMilliseconds }) => epochMilliseconds),
    );
  });
});

describe('a zone whose rules were others', () => {
  it.each([
    ['Europe/Istanbul', '2014-01-15'],
    ['Europe/Istanbul', '2014-07-15'],
    ['Africa/Casablanca', '2026-02-25'],
    ['Europe/Moscow', '2012-07-01'],
    ['UTC', '2026-07-01'],
  ])('%s on %s is read at the right instant all the same', (timeZone, date) => {
    const when = { date, startTime: '10:00', endTime: '11:00', timeZone };
    const [read] = readCalendar(calendarFile('Elsewhere', [entry('one', when)])).entries;
    expect(read?.start).toBe(instantOf(date, '10:00', timeZone));
  });

  it('of the names that the platform takes, none makes a file unreadable', () => {
    const wrong = Intl.supportedValuesOf('timeZone').filter((timeZone) => {
      const when = { date: '2030-05-14', startTime: '10:00', endTime: '11:00', timeZone };
      const [read] = readCalendar(calendarFile('World', [entry('one', when)])).entries;
      return read?.start !== instantOf('2030-05-14', '10:00', timeZone);
    });
    expect(wrong).toEqual([]);
  });
});
