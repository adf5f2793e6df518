import { describe, expect, it } from '@jest/globals';
import { languages } from '@regional-events/texts';
import { namedCountries } from './named-countries.ts';

const named = new Map(namedCountries.map((country) => [country.code, country]));

describe('The countries of the region', () => {
  it('are named in all languages of the interface', () => {
    for (const code of ['AL', 'BA', 'ME', 'MK', 'RS', 'XK', 'AT', 'HR']) {
      const names = languages.map((language) => named.get(code)?.names[language]);
      expect([code, names.filter((name) => name === undefined || name === code)]).toEqual([
        code,
        [],
      ]);
    }
    expect(named.get('MK')?.names).toMatchObject({
      mk: 'Северна Македонија',
      cnr: 'Sjeverna Makedonija',
    });
  });

  it('have a footnote where the designation has an asterisk, in every language, and elsewhere none', () => {
    const kosovo = named.get('XK');
    for (const language of languages) {
      expect(kosovo?.names[language]).toMatch(/\*$/);
      expect(kosovo?.footnote?.[language]).toContain('1244/1999');
    }
    const others = namedCountries.filter(({ code }) => code !== 'XK');
    expect(others.filter(({ footnote }) => footnote !== null)).toEqual([]);
  });
});
