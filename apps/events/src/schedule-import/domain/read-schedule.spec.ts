import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@regional-events/kernel';
import { allowedMs } from '@regional-events/testing';
import { brokenRule } from '../../testing/broken-rule.ts';
import { ScheduleUnreadableError } from './errors.ts';
import { readSchedule } from './read-schedule.ts';
import { zoneOf } from './files/zone-names.ts';
import { listedDays, place } from './place-session.ts';

const read = (format: Parameters<typeof readSchedule>[0], text: string) =>
  readSchedule(format, Buffer.from(text));

const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

const PROMISED_MS = 2_000;

describe('a file that is no schedule', () => {
  it.each<[string, Parameters<typeof readSchedule>[0], string]>([
    ['nothing', 'xml', ''],
    ['another root', 'xml', '<rss></rss>'],
    ['a document type', 'xml', '<!DOCTYPE x [<!ENTITY a "b">]><schedule/>'],
    ['an element that is not closed', 'xml', '<schedule><day>'],
    ['elements that lie too deep', 'xml', `<schedule>${'<a>'.repeat(40)}`],
    ['no JSON', 'json', '{'],
    ['JSON of something else', 'json', '{"days": 3}'],
    ['no calendar', 'calendar', 'hello'],
    ['a calendar without entries', 'calendar', calendar()],
  ])('is refused: %s', (_, format, text) => {
    expect(brokenRule(() => read(format, text)).code).toBe('import.unreadable');
  });

  it('is refused in time that grows with its length alone', () => {
    const began = performance.now();
    for (const text of ['<a '.repeat(500_000), '&amp;'.repeat(500_000), '<!--'.repeat(500_000)]) {
      expect(() => read('xml', `<schedule>${text}`)).toThrow(ScheduleUnreadableError);
    }
    expect(performance.now() - began).toBeLessThan(allowedMs(PROMISED_MS));
  });
});

describe('a hostile file of eight megabytes', () => {
  const MEBIBYTES = 8 * 1024 * 1024;
  const full = (piece: string, before = '', behind = '') =>
    `${before}${piece.repeat(Math.floor((MEBIBYTES - before.length - behind.length) / piece.length))}${behind}`;
  const answerOf = (...file: Parameters<typeof readSchedule>): string => {
    try {
      readSchedule(...file);
      return 'read';
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return error.code;
    }
  };
  const inEntry = (piece: string) =>
    full(piece, 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n', '\nEND:VEVENT\nEND:VCALENDAR\n');

  it.each<[string, Parameters<typeof readSchedule>[0], string]>([
    ['a tag of one long name', 'xml', full('a', '<schedule ', '/>')],
    ['a tag of names without values', 'xml', full('a ', '<schedule ', '/>')],
    ['a tag of spaces behind a name', 'xml', full(' ', '<schedule a', '/>')],
    ['a tag of values', 'xml', full('a="" ', '<schedule ', '/>')],
    ['quotes without an end', 'xml', full('a="', '<schedule ', '/>')],
    ['empty elements', 'xml', full('<a/>', '<schedule>', '</schedule>')],
    ['tags without an end', 'xml', full('<a ', '<schedule>')],
    ['a property again and again', 'calendar', inEntry('A:\n')],
    ['properties of a parameter each', 'calendar', inEntry('A;B=C:D\n')],
    ['a property of parameters', 'calendar', inEntry(';')],
    ['entries inside entries', 'calendar', inEntry('BEGIN:A\n')],
    ['entries', 'calendar', full('BEGIN:VEVENT\nEND:VEVENT\n', 'BEGIN:VCALENDAR\n')],
    ['empty lines', 'calendar', full('\n', 'BEGIN:VCALENDAR\n')],
    ['lists inside lists', 'json', full('[')],
    ['empty sessions', 'json', full('{},', '{"days":[{"rooms":{"A":[', '{}]}}]}')],
  ])('is read or refused in time that grows with its length: %s', (_, format, text) => {
    const bytes = Buffer.from(text);
    const began = performance.now();
    expect(answerOf(format, bytes)).toMatch(/^(read|import\..+)$/);
    expect(performance.now() - began).toBeLessThan(allowedMs(PROMISED_MS));
  });
});

describe('the entries of a calendar', () => {
  it('are placed by zones with odd names', () => {
    const begins = (zone: string) => `DTSTART;TZID=${zone}:20270615T100000`;
    const sessions = read(
      'calendar',
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Office',
        'X-LIC-LOCATION:Europe/Skopje',
        'BEGIN:STANDARD',
        'DTSTART:19701025T030000',
        'END:STANDARD',
        'END:VTIMEZONE',
        ...entry(
          'UID:1',
          'SUMMARY:A\\, b\\nc',
          begins('"Central Europe Standard Time"'),
          'DURATION:PT45M',
        ),
        ...entry(
          'UID:2',
          'SUMMARY:Fold',
          ' ed',
          begins('/freeassociation.sourceforge.net/Europe/Belgrade'),
        ),
        ...entry('UID:3', 'SUMMARY:C', begins('Office'), 'DTEND:20270615T090000Z'),
        ...entry('UID:4', 'SUMMARY:D', 'DTSTART:20270615T100000'),
      ),
    );
    const instant = '2027-06-15T08:00:00.000Z';
    expect(sessions.map(({ title, start, minutes }) => [title, start, minutes])).toEqual([
      ['A, b\nc', { instant }, 45],
      ['Folded', { instant }, null],
      ['C', { instant }, 60],
      ['D', { date: '2027-06-15', time: '10:00' }, null],
    ]);
  });

  it.each([
    ['Europe/Belgrade', 'Europe/Belgrade'],
    ['europe/belgrade', 'Europe/Belgrade'],
    ['/softwarestudio.org/Tzfile/Europe/Belgrade', 'Europe/Belgrade'],
    ['Turkey Standard Time', 'Europe/Istanbul'],
    ['Nowhere', undefined],
    ['constructor', undefined],
  ])('have the zone that %s means', (id, zone) => {
    expect(zoneOf(id)).toBe(zone);
  });
});

describe('the day of a session', () => {
  const timeZone = 'Europe/Belgrade';
  const session = (start: string, minutes: number, day: string | null = null) => ({
    guid: null,
    day,
    start: { instant: start },
    minutes,
    title: 'A',
    subtitle: null,
    abstract: null,
    kind: null,
    language: null,
    room: null,
    track: null,
    links: [],
    people: [],
  });

  it('is the one before for what begins in the small hours of a night', () => {
    const evening = session('2027-01-14T20:00:00Z', 60);
    const night = session('2027-01-15T01:30:00Z', 90);
    const days = listedDays([evening, night], timeZone);
    expect(place(night, timeZone, days)).toEqual({
      date: '2027-01-14',
      startTime: '02:30',
      endTime: '04:00',
      startsNextDay: true,
      endsNextDay: true,
    });
    expect(place(night, timeZone, listedDays([night], timeZone))?.date).toBe('2027-01-15');
  });

  it('is in the zone of the event, also across a change of the clocks', () => {
    const early = session('2027-03-28T00:30:00Z', 60, '2027-03-27');
    expect(place(early, timeZone, new Set(['2027-03-27']))).toMatchObject({
      startTime: '01:30',
      endTime: '03:30',
      startsNextDay: true,
    });
  });
});
