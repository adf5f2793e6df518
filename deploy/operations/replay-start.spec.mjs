import { describe, expect, it } from '@jest/globals';
import { replayStart } from './replay-start.mjs';

describe('the start of a replay', () => {
  it('is the beginning, or an offset of one partition', () => {
    expect(replayStart('beginning')).toEqual({ beginning: true });
    expect(replayStart('3:12')).toEqual({ offset: { partition: 3, offset: 12 } });
  });

  it('is a time with its distance from UTC, sent to the platform in UTC', () => {
    expect(replayStart('2026-03-02T09:00:00Z')).toEqual({ time: '2026-03-02T09:00:00.000Z' });
    expect(replayStart('2026-03-02T09:00:00.5+02:00')).toEqual({
      time: '2026-03-02T07:00:00.500Z',
    });
  });

  it.each([
    '7',
    '2026',
    '2026-03-02',
    '2026-03-02T09:00:00',
    '2026-03-02T09:00Z',
    '2026-02-30T09:00:00Z',
    '2026-13-01T09:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:00:00+25:00',
    'yesterday',
    '3:',
    '',
  ])('is not guessed from %p', (from) => {
    expect(replayStart(from)).toBeUndefined();
  });
});
