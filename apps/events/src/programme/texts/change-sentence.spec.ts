import { describe, expect, it } from '@jest/globals';
import { languages } from '@regional-events/texts';
import { releaseOf } from '../domain/agenda/agenda-release.ts';
import { differenceOf } from '../domain/agenda/difference.ts';
import type { SessionDetails } from '../domain/session/session.ts';
import { day } from '../testing/event-builder.ts';
import { sessionDetails } from '../testing/session-builder.ts';
import type { NamedField } from './agenda-sentences.ts';
import { agendaTexts } from './agenda-texts.ts';
import { frameSentences, sentenceOf } from './change-sentence.ts';

const title = { en: 'Following the money', 'sr-Latn': 'Trag novca', mk: 'По трагата на парите' };
const rooms = new Map([
  ['r1', 'Great hall'],
  ['r2', 'Library'],
]);
const frame = { timeZone: 'Europe/Belgrade', days: [day('2026-05-05'), day('2026-05-06')] };
const before = { title, date: '2026-05-05', startTime: '10:00', endTime: '11:30' };

type Drafts = Readonly<Record<string, Partial<SessionDetails>>>;

function agendaWith(sessions: Drafts, names = rooms) {
  const drafts = Object.entries(sessions).map(([id, more]) => ({
    id,
    details: sessionDetails({ ...before, ...more }),
  }));
  return releaseOf(frame, drafts, names);
}

function changesOf(old: Drafts, now: Drafts, names = rooms) {
  return differenceOf(agendaWith(old), agendaWith(now, names)).changes;
}

const said = (more: Partial<SessionDetails>, old: Partial<SessionDetails> = {}, names = rooms) =>
  changesOf({ a: old }, { a: more }, names).map((change) => sentenceOf(change, 'en'));

const person = (personId: string, role: 'keynote' | 'moderator' = 'keynote') => ({
  personId,
  role,
});
const three = { speakers: [person('p1'), person('p2'), person('p3')] };

describe('a change of an agenda is said in a sentence', () => {
  it('when a session moves on its day, to another day, or into the night', () => {
    const at14 = { startTime: '14:00', endTime: '15:30' };
    expect(said(at14)).toEqual([
      '“Following the money” moves from Tuesday 5 May, 10:00 to 14:00 the same day.',
    ]);
    expect(said({ date: '2026-05-06' })).toEqual([
      '“Following the money” moves from Tuesday 5 May, 10:00 to Wednesday 6 May, 10:00.',
    ]);
    expect(said({ endTime: '12:00' })).toEqual([
      '“Following the money” moves from Tuesday 5 May, 10:00–11:30 to 10:00–12:00 the same day.',
    ]);
    const night = { startTime: '00:30', endTime: '02:00', startsNextDay: true, endsNextDay: true };
    expect(said(night)).toEqual([
      '“Following the money” moves from Tuesday 5 May, 10:00 to Wednesday 6 May, 00:30.',
    ]);
    expect(said({ startTime: null, endTime: null })).toEqual([
      '“Following the money” moves from Tuesday 5 May, 10:00–11:30 to Tuesday 5 May.',
    ]);
    expect(
      said({ ...night, date: '2026-05-06', startsNextDay: false, endsNextDay: false }, night),
    ).toEqual(['Changed of “Following the money”: day of the agenda.']);
  });

  it('when it comes, goes, or has another room, title or detail', () => {
    const [came, gone] = changesOf({ a: {} }, { b: {} }).map((one) => sentenceOf(one, 'en'));
    expect([came, gone]).toEqual([
      '“Following the money” is new: Tuesday 5 May, 10:00–11:30.',
      '“Following the money” is no longer on the agenda; it was on Tuesday 5 May, 10:00–11:30.',
    ]);
    const [r1, r2] = [{ roomId: 'r1' }, { roomId: 'r2' }];
    expect([said(r1), said({}, r1), said(r2, r1), said({ roomId: 'gone' })].flat()).toEqual([
      '“Following the money” is in the room Great hall.',
      '“Following the money” has no room for now; it was in Great hall.',
      '“Following the money” moves from the room Great hall to Library.',
      'Changed of “Following the money”: room.',
    ]);
    expect(said(r1, r1, new Map([['r1', 'Sava']]))).toEqual([
      'The room of “Following the money” is called Sava now; it was Great hall.',
    ]);
    expect(said({ title: { en: 'Money' } })).toEqual([
      '“Following the money” is now called “Money”.',
    ]);
    expect(said({ title: { ...title, sq: 'Paratë' } })).toEqual([
      'The title of “Following the money” changed in another language.',
    ]);
    expect(said({ track: 'Money', topics: ['hawala'] })).toEqual([
      'Changed of “Following the money”: topics and track.',
    ]);
  });

  it('with people counted and never named', () => {
    const [one, two] = [{ speakers: [person('p1')] }, { speakers: [person('p4')] }];
    expect([said(one), said({}, three), said(two, three)].flat()).toEqual([
      '“Following the money”: one speaker more.',
      '“Following the money”: 3 speakers fewer.',
      '“Following the money”: one speaker joins and 3 leave.',
    ]);
    expect(said({ speakers: [person('p1', 'moderator')] }, one)).toEqual([
      'The speakers of “Following the money” have other parts.',
    ]);
  });

  it('about days and time zone of the event as well', () => {
    const days = [day('2026-06-02')];
    const moved = { timeZone: 'Europe/Skopje', days };
    expect(frameSentences({ from: frame, to: moved }, 'en')).toEqual([
      'The event is on Tuesday, 2 June 2026 now; it was on Tuesday, 5 May 2026 and Wednesday, 6 May 2026.',
      'The time zone is Europe/Skopje now; it was Europe/Belgrade.',
    ]);
    const themed = { ...frame, days: [day('2026-05-05', { theme: { en: 'A' } }), frame.days[1]!] };
    expect(frameSentences({ from: frame, to: themed }, 'en')).toEqual([
      'Hours, themes or co-organisers of the days changed.',
    ]);
    expect(frameSentences(null, 'en')).toEqual([]);
  });

  it('in every language of the interface, without a hole', () => {
    const changes = [
      ...changesOf({ a: {}, b: {} }, { b: { startTime: '09:00', ...three }, c: {} }),
      ...changesOf({ a: { roomId: 'r1' } }, { a: { date: '2026-05-06', title: { en: 'X' } } }),
      ...changesOf({ a: three }, { a: { track: 'T', language: 'mk', roomId: 'r2' } }),
    ];
    const fields = Object.keys(agendaTexts.en.fields) as NamedField[];
    for (const language of languages) {
      const { fields: names, ...sentences } = agendaTexts[language];
      const { fields: _, ...english } = agendaTexts.en;
      expect(Object.keys(sentences)).toEqual(Object.keys(english));
      expect(fields.filter((field) => !names[field])).toEqual([]);
      const texts = changes.map((change) => sentenceOf(change, language));
      expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
      expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
    }
    const [moved] = changesOf({ a: {} }, { a: { startTime: '14:00', endTime: '15:30' } });
    expect(moved && languages.slice(4).map((language) => sentenceOf(moved, language))).toEqual([
      '„По трагата на парите“ истиот ден има ново време: 14:00 (претходно: вторник, 5 мај, 10:00).',
      '„Trag novca“ istog dana ima novo vreme: 14:00 (ranije: utorak, 5. maj, 10:00).',
      '„Following the money“ истог дана има ново време: 14:00 (раније: уторак, 5. мај, 10:00).',
    ]);
  });
});
