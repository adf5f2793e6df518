import { describe, expect, it } from '@jest/globals';
import { formatMessage } from './format-message.ts';

describe('a text with its values', () => {
  it('ends with one point where a date that has one of its own ends the sentence', () => {
    const date = '22. januar 2027.';
    expect(formatMessage('Zatvara se {date}.', 'bs', { date })).toBe(`Zatvara se ${date}`);
    expect(formatMessage('Otvoreno do {date}, pa čeka...', 'bs', { date })).toContain('...');
  });
});
