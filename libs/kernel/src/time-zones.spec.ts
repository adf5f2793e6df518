import { describe, expect, it } from '@jest/globals';
import { toInstant } from './local-time.ts';
import { timeZoneNamed } from './time-zones.ts';

describe('a time zone', () => {
  it.each([
    ['Europe/Belgrade', 'Europe/Belgrade'],
    ['europe/belgrade', 'Europe/Belgrade'],
    ['EUROPE/SARAJEVO', 'Europe/Sarajevo'],
    ['africa/dar_es_salaam', 'Africa/Dar_es_Salaam'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['utc', 'UTC'],
  ])('named %s is %s', (name, expected) => {
    expect(timeZoneNamed(name)).toBe(expected);
  });

  it.each(['+02:00', 'Europe/Atlantis', 'Europe/Belgrade ', 'EST', 'localtime', '', 'constructor'])(
    'is not %s',
    (name) => {
      expect(timeZoneNamed(name)).toBeUndefined();
    },
  );

  it.each(['Europe/Belgrade', 'Asia/Kathmandu', 'Etc/GMT+5', 'Turkey'])(
    'has hours: %s',
    (timeZone) => {
      expect(() => toInstant({ date: '2026-03-02', time: '09:00', timeZone })).not.toThrow();
    },
  );
});
