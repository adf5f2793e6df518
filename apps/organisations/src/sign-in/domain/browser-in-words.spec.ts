import { describe, expect, it } from '@jest/globals';
import { browserInWords } from './browser-in-words.ts';

describe('the browser of a sign-in', () => {
  it('is named as a person would name it', () => {
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
    const safari =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';
    expect(browserInWords(chrome)).toBe('Chrome on Linux');
    expect(browserInWords(`${chrome} Edg/150.0.0.0`)).toBe('Edge on Linux');
    expect(browserInWords(safari)).toBe('Safari on iOS');
  });

  it('is an unknown one where the header says nothing that is known', () => {
    expect(browserInWords(undefined)).toBe('A browser on an unknown system');
    expect(browserInWords('<script>')).toBe('A browser on an unknown system');
  });
});
