import { describe, expect, it } from '@jest/globals';
import {
  dateAfter,
  daysBetween,
  endOfDay,
  instantOf,
  localDateOf,
  localTimeOf,
  nextDaily,
  SkippedLocalTimeError,
  startOfDay,
  toInstant,
} from './local-time.ts';

const timeZone = 'Europe/Belgrade';

describe('a local time', () => {
  it('is an instant by the rules of its zone', () => {
    expect(toInstant({ date: '2022-05-10', time: '09:00', timeZone }).toISOString()).toBe(
      '2022-05-10T07:00:00.000Z',
    );
  });

  it('is refused when a clock change skips it', () => {
    const skipped = { date: '2026-03-29', time: '02:30', timeZone };
    expect(() => toInstant(skipped, '/days/0/startTime')).toThrow(SkippedLocalTimeError);
  });

  it('is the earlier instant when a clock change brings it twice', () => {
    expect(toInstant({ date: '2026-10-25', time: '02:30', timeZone }).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
  });
});

describe('a local day', () => {
  it('has 25 hours when the clocks go back', () => {
    const hours =
      (Number(endOfDay('2026-10-25', timeZone)) - Number(startOfDay('2026-10-25', timeZone))) /
      3_600_000;
    expect(hours).toBe(25);
  });

  it('lies whole days before and after others, over every change of the clocks', () => {
    expect(dateAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(dateAfter('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-03-28', '2027-03-28')).toBe(365);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('is found again from an instant within it', () => {
    expect(localDateOf(new Date('2022-05-09T22:30:00Z'), timeZone)).toBe('2022-05-10');
    expect(localTimeOf(new Date('2022-05-09T22:30:59Z'), timeZone)).toBe('00:30');
  });

  it.each([
    ['0000-01-01', '0000-01-01T00:00:00.000Z'],
    ['9999-12-31', '9999-12-31T23:59:59.999Z'],
  ])('of %s, as older items may have it, stays within what a message carries', (date, expected) => {
    const instants = [startOfDay(date, timeZone), endOfDay(date, 'America/Adak')];
    expect(instants.map((instant) => instant.toISOString())).toContain(expected);
  });
});

describe('a daily time', () => {
  /** The instants from one on, each the next after the one before. */
  function times(time: string, from: string, count: number): string[] {
    const found: string[] = [];
    for (let after = new Date(from); found.length < count;) {
      after = nextDaily({ time, timeZone }, after);
      found.push(after.toISOString());
    }
    return found;
  }

  it.each([
    [
      'is an hour earlier by UTC once the clocks have gone forward',
      '03:15',
      '2026-03-27T12:00:00Z',
      ['2026-03-28T02:15:00.000Z', '2026-03-29T01:15:00.000Z', '2026-03-30T01:15:00.000Z'],
    ],
    [
      'comes on the date too on which a clock change skips it',
      '02:30',
      '2026-03-27T12:00:00Z',
      ['2026-03-28T01:30:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z'],
    ],
    [
      'comes once on the date on which a clock change brings it twice',
      '02:30',
      '2026-10-23T12:00:00Z',
      ['2026-10-24T00:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
    ],
  ])('%s', (_, time, from, expected) => {
    expect(times(time, from, 3)).toEqual(expected);
  });
});

describe('an instant in RFC 3339', () => {
  it.each([
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02t09:00:00z', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T09:00:00+01:00', '2026-03-02T08:00:00.000Z'],
    ['2026-03-02T00:30:00.5+05:45', '2026-03-01T18:45:00.500Z'],
    ['2026-03-02T09:00:00-00:00', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T09:00:00.9999999999999Z', '2026-03-02T09:00:00.999Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2017-01-01T00:59:60.5+01:00', '2016-12-31T23:59:59.500Z'],
  ])('may be %s', (text, expected) => {
    expect(instantOf(text)?.toISOString()).toBe(expected);
  });

  it.each([
    '2026-03-02T09:00:00',
    '2026-03-02T09:00Z',
    '2026-03-02 09:00:00Z',
    '2026-03-02T09:00:00+0100',
    '2026-03-02T09:00:00+24:00',
    '2026-03-02T09:00:00,5Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:00:60Z',
    '2026-02-30T09:00:00Z',
    '2026-03-02T09:00:00Z[Europe/Belgrade]',
    '+002026-03-02T09:00:00Z',
    '2026-03-02',
  ])('is not %s', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });
});
