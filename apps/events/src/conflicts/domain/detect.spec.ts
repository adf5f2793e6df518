import { describe, expect, it } from '@jest/globals';
import { across, holiday, matrix, speaking, theirs, world } from '../testing/conflict-cases.ts';
import { conflictId } from './conflict.ts';
import { detect } from './detect.ts';
import type { Surroundings } from './surroundings.ts';

function kindsOf(more: Partial<Surroundings>): readonly string[] {
  return detect(world(more)).map(({ kind, severity }) => `${kind} ${severity}`);
}

describe('a conflict', () => {
  it.each(matrix)('%s (%s) fires, and a near miss does not', (kind, severity, fires, misses) => {
    expect(kindsOf(fires)).toContain(`${kind} ${severity}`);
    expect(kindsOf(misses).filter((found) => found.startsWith(`${kind} `))).toEqual([]);
  });

  it('is listed with what blocks first', () => {
    const found = kindsOf({
      ...across(speaking, speaking),
      holidays: [holiday],
      beside: [theirs],
    });
    expect(found).toEqual([
      'expert-twice blocks-scheduling',
      'holiday warning',
      'same-host-twice warning',
    ]);
  });

  it('is another one once what conflicts was moved', () => {
    const idOf = (startTime: string) => {
      const [found] = detect(world(across({ ...speaking, startTime }, speaking)));
      return found && conflictId('event', found);
    };
    expect(idOf('10:00')).toBe(idOf('10:00'));
    expect(idOf('10:00')).not.toBe(idOf('10:30'));
  });

  it('does not name what the reader may not know of', () => {
    const hidden = { ...theirs, title: undefined };
    const [found] = detect(world(across(speaking, speaking, hidden)));
    expect(found?.otherEventId).toBeNull();
    expect(found?.facts.other).toBeUndefined();
  });

  it('is seen across time zones and midnight', () => {
    const london = { ...theirs, timeZone: 'Europe/London' };
    expect(
      kindsOf(across(speaking, { ...speaking, startTime: '09:30', endTime: '10:30' }, london)),
    ).toContain('expert-twice blocks-scheduling');
    const night = { startTime: '23:00', endTime: '01:00', endsNextDay: true };
    const morning = { date: '2030-05-15', startTime: '00:30', endTime: '02:00' };
    expect(kindsOf(across({ ...speaking, ...night }, { ...speaking, ...morning }))).toContain(
      'expert-twice blocks-scheduling',
    );
  });
});
