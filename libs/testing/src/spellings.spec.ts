import { describe, expect, it } from '@jest/globals';
import { addressWord, foldedAcronyms, foldedWords, wordsAsked } from '@regional-events/kernel';
import { spellingsThatDiffer, spellingsThatMeet } from './spellings.ts';

/** As the database compares: every word that is asked for begins one that is stored. */
function finds(asked: string, stored: string): boolean {
  const words = foldedWords([stored]);
  return wordsAsked(asked).every((one) => words.some((word) => word.startsWith(one)));
}

describe('Spellings of a name', () => {
  it.each(spellingsThatMeet)('meet: a search for %s finds %s', (asked, stored) => {
    expect(finds(asked, stored)).toBe(true);
  });

  it.each(spellingsThatDiffer)('differ: a search for %s does not find %s', (asked, stored) => {
    expect(finds(asked, stored)).toBe(false);
  });

  it.each([...spellingsThatMeet])(
    'meet from the first letter of %s on, for %s',
    (asked, stored) => {
      const [first = ''] = asked.split(' ');
      const letters = Array.from(first.normalize('NFC'));
      for (const [length] of letters.entries()) {
        expect([length + 1, finds(letters.slice(0, length + 1).join(''), stored)]).toEqual([
          length + 1,
          true,
        ]);
      }
    },
  );

  it('are at least sixty pairs', () => {
    expect(spellingsThatMeet.length + spellingsThatDiffer.length).toBeGreaterThanOrEqual(60);
  });
});

describe('Words to search', () => {
  it('find an organisation by its initials, in any of its languages', () => {
    const osce = foldedAcronyms(['Organization for Security and Co-operation in Europe']);
    expect(osce).toContain('osce');
    expect(foldedAcronyms(['Министерство за внатрешни работи'])).toContain('mvr');
    expect(foldedAcronyms(['Ministarstvo unutrašnjih poslova'])).toContain('mup');
    expect(foldedAcronyms(['Ministria e Punëve të Brendshme'])).toContain('mpb');
    expect(foldedAcronyms(['Europol'])).toEqual([]);
  });

  it('take an address whole, in any case, and no part of it', () => {
    expect(wordsAsked('Ana.Ilic@Example.org')).toEqual([addressWord('ana.ilic@example.org')]);
    expect(wordsAsked('@example.org')).toEqual(['example', 'org']);
  });

  it('are none where nothing can be searched', () => {
    expect(wordsAsked(' -- ’ @ ')).toEqual([]);
    expect(foldedWords([null, ''])).toEqual([]);
  });

  it('are bounded, whatever is folded', () => {
    const long = Array.from({ length: 5000 }, (_, index) => `ђćџ${index}`).join(' ');
    expect(foldedWords([long])).toHaveLength(1000);
    expect(foldedWords(['ć'.repeat(10_000)]).every((one) => one.length === 40)).toBe(true);
  });
});
