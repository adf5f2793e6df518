import { describe, expect, it } from '@jest/globals';
import { newSeries } from '../announce/wanted.ts';
import { patchOf } from './patch-of.ts';

const before = {
  ...newSeries('2030-06-01'),
  title: { en: 'Following the money', mk: 'По трагата на парите' },
  aims: [{ en: 'Two joint cases' }],
  initiatorId: 'ministry',
  organiserIds: ['ministry'],
  countries: ['MK', 'RS'],
  from: '2031-01-01',
  to: '2031-12-31',
};

describe('a change of a series', () => {
  it('names what the form changed and nothing else', () => {
    expect(patchOf(before, before)).toEqual({});
    const after = { ...before, to: '2032-06-30', countries: ['MK', 'RS', 'AL'] };
    expect(patchOf(before, after)).toEqual({ to: '2032-06-30', countries: ['MK', 'RS', 'AL'] });
  });

  it('takes away a title in one language, and aims that were left empty', () => {
    const after = { ...before, title: { en: 'Asset recovery' }, aims: [{ en: ' ' }, {}] };
    expect(patchOf(before, after)).toEqual({
      title: { en: 'Asset recovery', mk: null },
      aims: [],
    });
  });
});
