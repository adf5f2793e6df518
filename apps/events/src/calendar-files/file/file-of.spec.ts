import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { day } from '../../programme/testing/event-builder.ts';
import { languages, type Language } from '@regional-events/texts';
import { readCalendar } from '../testing/read-calendar.ts';
import { scheduledEvent, scheduledSession } from '../testing/scheduled.ts';
import type { Calendar } from '../use-cases/calendars.ts';
import { calendarTexts } from './calendar-texts.ts';
import { fileOf } from './file-of.ts';

const MOST_OCTETS = 75;

function textOf(calendar: Partial<Calendar>, language: Language = 'en'): string {
  const whole = { title: { en: 'A calendar' }, events: [], duties: [], ...calendar };
  return fileOf(whole, { language, publicUrl: 'https://events.test' }).item;
}

const read = (calendar: Partial<Calendar>, language: Language = 'en') =>
  readCalendar(textOf(calendar, language));

describe('the calendar of an event', () => {
  const event = scheduledEvent();

  it('has an entry for each day, in its zone, with the place and the theme', () => {
    const { name, method, entries } = read({ title: event.title, events: [event] });
    expect([name, method]).toEqual(['Following the money', 'PUBLISH']);
    expect(entries).toMatchObject([
      {
        uid: `${event.id}-day-1`,
        sequence: 3,
        summary: 'Following the money',
        location: 'Hotel Park, Skopje, North Macedonia',
        description: 'Day 1 of 2',
        status: 'CONFIRMED',
        start: '2030-05-14T07:00:00.000Z',
        end: '2030-05-14T14:30:00.000Z',
      },
      { uid: `${event.id}-day-2`, description: 'Day 2 of 2\nCases' },
    ]);
  });

  it('shows a whole day where the day has no time, or the event no zone', () => {
    const timeless = day('2030-05-14', { startTime: null, endTime: null });
    const found = [
      read({ events: [scheduledEvent({ days: [timeless] })] }),
      read({ events: [scheduledEvent({ days: [day('2030-05-14')], timeZone: null })] }),
    ].flatMap(({ entries }) => entries);
    const wholeDay = { isWholeDay: true, start: '2030-05-14', end: '2030-05-15' };
    expect(found).toMatchObject([wholeDay, wholeDay]);
  });

  it('goes on into the night, and leaves out the city of what is held online', () => {
    const night = day('2030-05-14', { startTime: '20:00', endTime: '00:00', endsNextDay: true });
    const venue = { name: 'Online', city: '', country: null };
    const small = { startTime: '00:30', endTime: '02:00', startsNextDay: true, endsNextDay: true };
    const party = scheduledEvent({ days: [night], venue });
    const duties = [{ event: party, session: scheduledSession(small), roles: [] }];
    expect(read({ events: [party], duties }).entries).toMatchObject([
      { end: '2030-05-14T22:00:00.000Z', location: 'Online' },
      { start: '2030-05-14T22:30:00.000Z', end: '2030-05-15T00:00:00.000Z' },
    ]);
  });

  it('moves the entry of a day that moves, and leaves the others as they are', () => {
    const moved = { ...event, version: 4, days: [day('2030-05-14'), day('2030-05-22')] };
    const before = read({ events: [event] }).entries;
    const after = read({ events: [moved] }).entries;
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[1]).toMatchObject({ start: '2030-05-22T07:00:00.000Z', sequence: 4 });
  });

  it('is tentative while dates are open, and cancelled once it is', () => {
    const words = (['draft', 'postponed', 'cancelled', 'completed'] as const).map((status) => {
      const [entry] = read({ events: [scheduledEvent({ status })] }).entries;
      return [entry?.status, entry?.summary];
    });
    expect(words).toEqual([
      ['TENTATIVE', 'Draft: Following the money'],
      ['TENTATIVE', 'Postponed: Following the money'],
      ['CANCELLED', 'Cancelled: Following the money'],
      ['CONFIRMED', 'Following the money'],
    ]);
  });

  it('is the same bytes for the same state, and has another ETag after a change', () => {
    const settings = { language: 'en', publicUrl: 'https://events.test' } as const;
    const calendar = { title: event.title, events: [event], duties: [] };
    const changed = { ...calendar, events: [{ ...event, version: 4 }] };
    expect(fileOf(calendar, settings)).toEqual(fileOf(calendar, settings));
    expect(fileOf(changed, settings).etag).not.toBe(fileOf(calendar, settings).etag);
  });

  it('carries the footnote wherever it names Kosovo*', () => {
    const venue = { name: 'Hotel Grand', city: 'Pristina', country: 'XK' };
    const [entry] = read({ events: [scheduledEvent({ venue })] }).entries;
    expect(entry?.location).toBe('Hotel Grand, Pristina, Kosovo*');
    expect(entry?.description).toContain('without prejudice to positions on status');
  });
});

describe('a file for Outlook', () => {
  const title = { en: 'Money; law, order \\ and\tthe rest', mk: 'Следење на парите; право, ред' };
  const long = { en: 'A theme. '.repeat(40), mk: 'Ова е тема на денот. '.repeat(20) };
  const days = [day('2030-05-14', { theme: long })];
  const event = scheduledEvent({ title, days });

  it.each<Language>(['en', 'mk'])('has short lines that end as they must, in %s', (language) => {
    const text = textOf({ title, events: [event] }, language);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const tooLong = lines.filter((line) => Buffer.byteLength(line) > MOST_OCTETS);
    expect(tooLong).toEqual([]);
    const { name, entries } = read({ title, events: [event] }, language);
    expect(name).toBe(title[language as 'en' | 'mk']);
    expect(entries[0]).toMatchObject({
      summary: title[language as 'en' | 'mk'],
      description: long[language as 'en' | 'mk'],
    });
  });

  it('describes each zone that it names, once and by its IANA name', () => {
    const zones = ['Europe/Sarajevo', 'Europe/Belgrade', 'Europe/Tirane'];
    const text = textOf({ events: zones.map((timeZone) => scheduledEvent({ timeZone })) });
    const named = new Set(text.match(/(?<=;TZID=)[^:]+/g));
    const described = text.match(/(?<=^TZID:).+(?=\r)/gm);
    expect([...named].toSorted()).toEqual(described?.toSorted());
    expect(described?.toSorted()).toEqual(['Europe/Belgrade', 'Europe/Tirane']);
  });
});

describe('the calendar of a person', () => {
  const personId = newId();
  const speakers = [{ personId, role: 'moderator' as const }];
  const session = scheduledSession({ speakers });
  const duty = { event: scheduledEvent(), session, roles: ['moderator', 'panellist'] as const };

  it('has an entry for each session, with the roles in words and no name or id of a person', () => {
    const { name, entries } = read({ title: null, duties: [duty] }, 'sr-Latn');
    expect(name).toBe('Obaveze');
    expect(entries).toMatchObject([
      {
        uid: session.id,
        sequence: 5,
        summary: 'Hawala (moderator, panelista)',
        description: 'Trag novca\nUloga: moderator, panelista',
        start: '2030-05-14T08:00:00.000Z',
      },
    ]);
    expect(textOf({ title: null, duties: [duty] })).not.toContain(personId);
  });

  it('has words in every language of the interface', () => {
    const [first] = languages;
    const keysOf = (texts: object) => Object.keys(texts).toSorted();
    for (const language of languages) {
      const texts = calendarTexts[language];
      expect(keysOf(texts.roles)).toEqual(keysOf(calendarTexts[first].roles));
      const text = textOf({ title: null, duties: [duty] }, language);
      expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });
});
