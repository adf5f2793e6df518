import { describe, expect, it } from '@jest/globals';
import {
  endOfDay,
  isTimeZone,
  localDateOf,
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

  it('is found again from an instant within it', () => {
    expect(localDateOf(new Date('2022-05-09T22:30:00Z'), timeZone)).toBe('2022-05-10');
  });

  it('belongs to a zone that exists', () => {
    expect([isTimeZone('Europe/Skopje'), isTimeZone('Mars/Base'), isTimeZone('+02:00')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
