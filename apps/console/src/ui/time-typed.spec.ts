import { describe, expect, it } from '@jest/globals';
import { timeTyped } from './time-typed.ts';

describe('a time that is typed', () => {
  it.each([
    ['9:5', '09:05'],
    ['0905', '09:05'],
    ['9.30', '09:30'],
    ['9', '09:00'],
    ['24:00', '00:00'],
    ['24:01', undefined],
    ['9:75', undefined],
    ['soon', undefined],
  ])('as %s is %s', (typed, time) => {
    expect(timeTyped(typed)).toBe(time);
  });
});
