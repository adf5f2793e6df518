import { describe, expect, it } from '@jest/globals';
import { mergeEdits, takingMine } from './merge-edits.ts';

const base = { title: 'Interviews', city: 'Tirana', days: ['2027-03-01'] };

describe('two people who edit at once', () => {
  it('both keep what the other did not touch', () => {
    const mine = { ...base, title: 'Interviewing victims' };
    const theirs = { ...base, days: ['2027-03-02'] };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      merged: { title: 'Interviewing victims', city: 'Tirana', days: ['2027-03-02'] },
      clashes: [],
      theirsOnly: ['days'],
    });
  });

  it('decide field by field where both changed it to something else', () => {
    const mine = { ...base, title: 'Mine', city: 'Ohrid' };
    const theirs = { ...base, title: 'Theirs', city: 'Skopje' };
    const merging = mergeEdits(base, mine, theirs);
    expect(merging.clashes).toEqual(['title', 'city']);
    expect(merging.merged).toEqual(theirs);
    expect(takingMine(merging, mine, new Set(['city']))).toEqual({
      ...base,
      title: 'Theirs',
      city: 'Ohrid',
    });
  });

  it('do not clash where both changed a field to the same', () => {
    const both = { ...base, days: ['2027-04-01'] };
    expect(mergeEdits(base, both, both).clashes).toEqual([]);
  });
});
