import { describe, expect, it } from '@jest/globals';
import { languageAsked, languages } from '@regional-events/texts';
import type { PlanReason } from '../domain/plan-reason.ts';
import { planTexts } from './plan-texts.ts';
import { sentenceOf } from './sentence.ts';

const easter: PlanReason = {
  code: 'public-holiday',
  country: 'XK',
  date: '2027-05-02',
  names: { en: 'Orthodox Easter', sq: 'Pashkët Ortodokse' },
};
const blackout: PlanReason = {
  code: 'blackout',
  country: 'MK',
  from: '2027-04-01',
  to: '2027-04-09',
  reason: 'elections',
};
const reasons: readonly PlanReason[] = [
  easter,
  { ...easter, code: 'likely-holiday' },
  { ...easter, code: 'religious-day' },
  { ...easter, code: 'beside-holiday' },
  blackout,
  { ...blackout, reason: null },
  { code: 'expert-busy', personId: 'p', eventId: 'e', title: { en: 'Cases' } },
  { code: 'another-event', eventId: 'e', title: { en: 'Cases' } },
  { code: 'too-near-own-event', eventId: 'e', title: { en: 'Cases' }, days: 0 },
  { code: 'short-gap', days: 1, even: 30 },
  { code: 'long-gap', days: 42, even: 30 },
  { code: 'host-passed-over', country: 'AL', places: 2 },
  { code: 'host-turn', country: 'BA' },
  { code: 'even-gap', days: 30 },
  { code: 'no-holiday', countries: 7 },
  { code: 'experts-free', experts: 3 },
  { code: 'fixed' },
  { code: 'stays' },
  { code: 'host-out-of-turn', country: 'BA' },
  { code: 'event-gets-date', number: 4, date: '2027-05-04' },
  { code: 'event-moves', number: 4, from: '2027-05-04', to: '2027-05-11' },
  { code: 'host-changes', number: 4, country: 'AL', before: 'ME' },
  { code: 'event-changed', number: 4 },
  { code: 'event-published', number: 4 },
  { code: 'series-closed' },
  { code: 'outside-series', from: '2027-01-01', to: '2027-06-30' },
  { code: 'number-taken', number: 3, eventId: 'e', title: { en: 'Cases' } },
];

describe('a reason of the planner', () => {
  it('is a short sentence with names of days and countries', () => {
    expect(sentenceOf(easter, 'en')).toBe(
      'Sunday, 2 May 2027 is Orthodox Easter, a public holiday in Kosovo*.',
    );
    expect(sentenceOf(easter, 'sr-Latn')).toMatch(/^Nedelja, 2\. maj 2027\. je /);
    expect(sentenceOf(blackout, 'mk')).toContain('Северна Македонија');
    expect(sentenceOf({ code: 'host-turn', country: 'BA' }, 'en')).toBe(
      'It is the turn of Bosnia and Herzegovina to host.',
    );
    expect(sentenceOf({ code: 'short-gap', days: 76, even: 78 }, 'en')).toBe(
      'It begins 76 days after the event before; 78 would spread all events evenly.',
    );
    expect(sentenceOf({ ...blackout, reason: null }, 'en')).not.toContain('(');
    expect(sentenceOf({ code: 'host-passed-over', country: 'AL', places: 2 }, 'sr-Latn')).toBe(
      '2 zemlje čekaju duže na domaćinstvo nego Albanija.',
    );
  });

  it('can be said in every language of the interface, each code and no hole', () => {
    const codes = [...new Set(reasons.map(({ code }) => code))].toSorted();
    for (const language of languages) {
      expect(Object.keys(planTexts[language]).toSorted()).toEqual(codes);
      const sentences = reasons.map((reason) => sentenceOf(reason, language));
      expect(sentences.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
      expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([]);
    }
  });

  it('is said in the language that the reader asks for, or in English', () => {
    const asked = ['mk', 'sr-Cyrl-RS,en;q=0.5', 'sr', 'sr-RS', 'de-AT, sq;q=0.8', 'fr', undefined];
    expect(asked.map(languageAsked)).toEqual([
      'mk',
      'sr-Cyrl',
      'sr-Latn',
      'sr-Latn',
      'sq',
      'en',
      'en',
    ]);
    expect(['en;q=0.1, mk', 'mk;q=0, sq;q=0.2'].map(languageAsked)).toEqual(['mk', 'sq']);
  });
});
