import { describe, expect, it } from '@jest/globals';
import { searchText } from './search-text.ts';

const isTaken = (text: string): boolean => searchText.safeParse(text).success;

describe('what somebody looks for', () => {
  it('has at most a hundred characters, those around it counted as well', () => {
    expect(isTaken(`a${' '.repeat(99)}`)).toBe(true);
    expect(isTaken(`a${' '.repeat(100)}`)).toBe(false);
    expect(isTaken('Ђ'.repeat(100))).toBe(true);
    expect(isTaken('Ђ'.repeat(101))).toBe(false);
  });
});
