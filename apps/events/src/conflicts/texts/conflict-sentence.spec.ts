import { describe, expect, it } from '@jest/globals';
import { languages } from '@regional-events/texts';
import { conflictKinds } from '../use-cases/conflict-view.ts';
import { conflictText } from './conflict-sentence.ts';

const facts = {
  title: { en: 'Asset recovery', mk: 'Поврат на имот' },
  date: '2027-05-04',
  time: '10:00–11:00',
  room: 'A1',
  track: 'Money',
  country: 'MK',
  names: { en: 'Easter Tuesday', mk: 'Велигден' },
  language: 'sq',
  needed: 6,
  capacity: 20,
  hours: 2,
  events: 4,
  weeks: 4,
};

describe('the sentence of a conflict', () => {
  it.each(conflictKinds)('%s is said in every language', (code) => {
    const said = languages.map((language) => conflictText({ ...facts, code }, language));
    for (const sentence of said) {
      expect(sentence).toMatch(/^["“„\p{Lu}].*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|\(\)/);
    }
    expect(new Set(said).size).toBeGreaterThanOrEqual(5);
  });

  it('says what is where, and when', () => {
    const other = { en: 'Border control' };
    expect(conflictText({ ...facts, code: 'expert-twice', other }, 'en')).toBe(
      'A speaker of “Asset recovery” is somewhere else at the same time (“Border control”): Tuesday, 4 May 2027, 10:00–11:00.',
    );
    expect(conflictText({ ...facts, code: 'expert-twice' }, 'en')).toContain('(another event)');
    expect(conflictText({ ...facts, code: 'holiday', certain: false }, 'en')).toBe(
      'Tuesday, 4 May 2027 is likely Easter Tuesday (North Macedonia); the date can move by a day.',
    );
  });
});
