import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { languages } from '@regional-events/texts';
import { synergySentence } from '../texts/synergy-sentence.ts';
import { nearnessOf, type Comparable } from './nearness.ts';
import type { SynergyReason } from './synergy-reason.ts';
import { synergyId } from './synergy.ts';

const belgrade: Comparable = {
  city: 'Belgrade',
  country: 'RS',
  topics: ['migrant-smuggling', 'asset-recovery'],
  dates: ['2022-05-10', '2022-05-11'],
  audience: ['RS', 'BA', 'XK'],
};
const nothing: Comparable = {
  city: null,
  country: null,
  topics: [],
  dates: ['2022-05-12'],
  audience: [],
};

describe('two events are near each other', () => {
  it.each<[string, Partial<Comparable>, SynergyReason]>([
    ['in a city', { city: 'belgrade', country: 'RS' }, { code: 'same-city', city: 'Belgrade' }],
    ['in a country', { city: 'Niš', country: 'RS' }, { code: 'same-country', country: 'RS' }],
    [
      'by a topic',
      { topics: ['asset-recovery'] },
      { code: 'shared-topics', topics: ['asset-recovery'] },
    ],
    [
      'by who comes',
      { audience: ['XK', 'BA'] },
      { code: 'shared-audience', countries: ['BA', 'XK'] },
    ],
  ])('%s', (_, more, reason) => {
    const near = nearnessOf(belgrade, { ...nothing, ...more }, 45);
    expect(near?.reasons).toEqual([{ code: 'near-in-date', days: 1 }, reason]);
  });

  it.each<[string, Partial<Comparable>]>([
    ['that have a date in common and nothing else', {}],
    ['in cities of one name in two countries', { city: 'Belgrade', country: 'US' }],
    [
      'one day further apart than was asked',
      { city: 'Belgrade', country: 'RS', dates: ['2022-06-26'] },
    ],
  ])('but not those %s', (_, more) => {
    expect(nearnessOf(belgrade, { ...nothing, ...more }, 45)).toBeUndefined();
    expect(nearnessOf({ ...nothing, ...more }, belgrade, 45)).toBeUndefined();
  });

  it('the nearer in date and the more in common, the more it counts, up to 100', () => {
    const on = (dates: string[]) => nearnessOf(belgrade, { ...belgrade, dates }, 45)?.score ?? 0;
    const scores = [on(['2022-05-11']), on(['2022-05-13']), on(['2022-06-25'])];
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    const whole = {
      ...belgrade,
      topics: ['a', 'b', 'c'],
      audience: ['RS', 'BA', 'XK', 'ME', 'MK'],
    };
    expect(nearnessOf(whole, whole, 45)).toMatchObject({ score: 100 });
  });

  it('whichever of the two is looked at first', () => {
    const other = { ...nothing, topics: ['asset-recovery'], audience: ['XK', 'RS'] };
    expect(nearnessOf(belgrade, other, 45)).toEqual(nearnessOf(other, belgrade, 45));
  });
});

describe('the id of a pair', () => {
  it('is a UUID, the same in either order, and another for another pair', () => {
    const [one, other, third] = [newId(), newId(), newId()];
    expect(synergyId(one, other)).toBe(synergyId(other, one));
    expect(synergyId(one, other)).not.toBe(synergyId(one, third));
    expect(synergyId(one, other)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('a reason to join hands', () => {
  const reasons: readonly SynergyReason[] = [
    { code: 'same-days' },
    { code: 'near-in-date', days: 2 },
    { code: 'same-city', city: 'Skopje' },
    { code: 'same-country', country: 'XK' },
    { code: 'shared-topics', topics: ['asset-recovery', 'hawala'] },
    { code: 'shared-audience', countries: ['MK', 'RS'] },
  ];

  it('is a short sentence with names of countries', () => {
    expect(reasons.map((reason) => synergySentence(reason, 'en'))).toEqual([
      'They are held on the same days.',
      'One begins 2 days after the other ends.',
      'Both are held in Skopje.',
      'Both are held in Kosovo*.',
      'Both are about: asset-recovery, hawala.',
      'Authorities of the same countries take part: North Macedonia, Serbia.',
    ]);
  });

  it('can be said in every language of the interface', () => {
    const texts = languages.flatMap((language) =>
      reasons.map((reason) => synergySentence(reason, language)),
    );
    expect(texts.filter((text) => /[{}]|undefined|null/.test(text) || !text.endsWith('.'))).toEqual(
      [],
    );
  });
});
