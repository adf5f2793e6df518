import { describe, expect, it } from '@jest/globals';
import { Standstill, type Look } from './standstill.ts';

function stoodAfter(looks: readonly Partial<Look>[]): number {
  const standstill = new Standstill();
  const plain: Look = { beat: 7, elapsedMs: 1_000, waitedMs: 0 };
  standstill.look(plain);
  return looks.map((look) => standstill.look({ ...plain, ...look })).at(-1) ?? 0;
}

const times = (count: number, look: Partial<Look>) => Array.from({ length: count }, () => look);

describe('an event loop', () => {
  it('stands still while it gives no sign of life', () => {
    expect(stoodAfter(times(5, {}))).toBe(5_000);
  });

  it('goes on with one sign of life, however late', () => {
    expect(stoodAfter([...times(4, {}), { beat: 8 }])).toBe(0);
    expect(stoodAfter([...times(4, {}), { beat: 8 }, { beat: 8 }])).toBe(1_000);
  });

  it('does not stand still because the machine was suspended', () => {
    expect(stoodAfter([{ elapsedMs: 3_600_000 }])).toBe(1_000);
  });

  it('does not stand still because the machine gives it no time', () => {
    expect(stoodAfter(times(60, { waitedMs: 1_000 }))).toBe(0);
    expect(stoodAfter(times(60, { elapsedMs: 5_000, waitedMs: 4_800 }))).toBe(0);
    // two busy loops beside it on two processors leave it two thirds of one
    expect(stoodAfter(times(9, { waitedMs: 333 }))).toBeGreaterThan(5_000);
  });
});
