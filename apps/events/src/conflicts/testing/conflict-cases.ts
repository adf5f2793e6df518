import type { ConflictKind } from '../domain/conflict.ts';
import type { SeenEvent, SeenSession, Surroundings } from '../domain/surroundings.ts';

const day = { date: '2030-05-14', startTime: '09:00', endTime: '18:00', coOrganiserIds: [] };
const event: SeenEvent = {
  id: 'event',
  title: { en: 'Ours' },
  topics: ['migrant-smuggling'],
  seriesId: 'series',
  organiserIds: ['organiser'],
  days: [day],
  timeZone: 'Europe/Belgrade',
  city: 'Beograd',
  venueId: 'venue',
  host: 'RS',
  countries: ['RS', 'MK'],
  capacity: 40,
};
export const theirs: SeenEvent = {
  ...event,
  id: 'theirs',
  title: { en: 'Theirs' },
  seriesId: 'another',
  topics: [],
  venueId: null,
  organiserIds: ['others'],
};
const speaker = { personId: 'expert', role: 'presenter' };
const session: SeenSession = {
  id: 'session',
  eventId: 'event',
  kind: 'presentation',
  title: { en: 'A session' },
  language: null,
  date: '2030-05-14',
  startTime: '10:00',
  endTime: '11:00',
  roomId: null,
  track: null,
  organisationIds: [],
  speakers: [],
};
const other: SeenSession = { ...session, id: 'other', title: { en: 'Another' } };
const away: SeenSession = { ...other, eventId: 'theirs' };
const hall = { id: 'hall', name: 'Hall', capacity: 50 };
const small = { id: 'small', name: 'Small', capacity: 20 };

export function world(more: Partial<Surroundings> = {}): Surroundings {
  return {
    event,
    sessions: [],
    rooms: [hall, small],
    others: [],
    eventsOfOthers: new Map([['theirs', theirs]]),
    around: [],
    beside: [],
    holidays: [],
    ...more,
  };
}

const by = (start: string, end: string, more: Partial<SeenSession> = {}) => ({
  ...other,
  startTime: start,
  endTime: end,
  ...more,
});
export const speaking = { speakers: [speaker] };
const two = (one: Partial<SeenSession>, second: Partial<SeenSession>) => ({
  sessions: [
    { ...session, ...one },
    { ...other, ...second },
  ],
});
export const across = (here: Partial<SeenSession>, there: Partial<SeenSession>, at = theirs) => ({
  sessions: [{ ...session, ...here }],
  others: [{ ...away, ...there }],
  eventsOfOthers: new Map([['theirs', at]]),
});
const nis = { ...theirs, city: 'Niš' };
const skopje = { ...theirs, city: 'Skopje', host: 'MK' };
const online = { ...theirs, city: null };
const inHall = { roomId: 'hall' };
const near = (days: readonly string[]) =>
  days.map((date, at) => ({
    ...theirs,
    id: `e${at}`,
    organiserIds: ['organiser'],
    days: [{ ...day, date }],
  }));
export const holiday = {
  country: 'MK',
  date: '2030-05-14',
  names: { en: 'A holiday' },
  kind: 'public',
  certainty: 'certain',
};

/** Kind, severity, what fires, and a near miss that does not. */
export const matrix: readonly [
  kind: ConflictKind,
  severity: string,
  fires: Partial<Surroundings>,
  misses: Partial<Surroundings>,
][] = [
  [
    'expert-twice',
    'blocks-release',
    two(speaking, { ...speaking, startTime: '10:59', endTime: '12:00' }),
    two(speaking, { ...speaking, startTime: '11:00', endTime: '12:00' }),
  ],
  [
    'expert-twice',
    'blocks-scheduling',
    across(speaking, { ...speaking, startTime: '10:59', endTime: '12:00' }),
    across(speaking, { ...speaking, startTime: '11:00', endTime: '12:00' }),
  ],
  [
    'too-little-travel-time',
    'blocks-release',
    across(speaking, { ...speaking, startTime: '13:59', endTime: '15:00' }, nis),
    across(speaking, { ...speaking, startTime: '14:00', endTime: '15:00' }, nis),
  ],
  [
    'too-little-travel-time',
    'blocks-release',
    across(speaking, { ...speaking, startTime: '16:59', endTime: '18:00' }, skopje),
    across(speaking, { ...speaking, startTime: '17:00', endTime: '18:00' }, skopje),
  ],
  [
    'too-little-travel-time',
    'blocks-release',
    across(speaking, { ...speaking, startTime: '11:00', endTime: '12:00' }, skopje),
    across(speaking, { ...speaking, startTime: '11:00', endTime: '12:00' }, online),
  ],
  [
    'room-twice',
    'blocks-release',
    two(inHall, { ...inHall, startTime: '10:30', endTime: '12:00' }),
    two(inHall, { roomId: 'small', startTime: '10:30', endTime: '12:00' }),
  ],
  [
    'room-twice',
    'blocks-scheduling',
    across(inHall, { ...inHall, startTime: '09:00', endTime: '10:01' }),
    across(inHall, { ...inHall, startTime: '09:00', endTime: '10:00' }),
  ],
  [
    'venue-twice',
    'warning',
    { around: [{ ...theirs, venueId: 'venue' }] },
    { around: [{ ...theirs, venueId: 'venue', days: [{ ...day, date: '2030-05-15' }] }] },
  ],
  [
    'venue-twice',
    'blocks-release',
    { rooms: [hall], around: [{ ...theirs, venueId: 'venue' }] },
    { rooms: [hall], around: [{ ...theirs, venueId: 'next door' }] },
  ],
  [
    'room-too-small',
    'blocks-release',
    { sessions: [{ ...session, kind: 'plenary', roomId: 'small' }] },
    { sessions: [{ ...session, kind: 'group-work', roomId: 'small' }] },
  ],
  [
    'venue-too-small',
    'warning',
    { event: { ...event, capacity: 51 } },
    { event: { ...event, capacity: 50 } },
  ],
  [
    'room-gone',
    'blocks-release',
    { sessions: [{ ...session, roomId: 'cellar' }] },
    { sessions: [{ ...session, ...inHall }] },
  ],
  [
    'session-outside-day',
    'blocks-release',
    { sessions: [{ ...session, endTime: '18:01' }] },
    { sessions: [{ ...session, endTime: '18:00' }] },
  ],
  [
    'track-overlap',
    'warning',
    two({ track: 'A' }, { track: 'A', startTime: '10:30', endTime: '11:30' }),
    two({ track: 'A' }, { track: 'B', startTime: '10:30', endTime: '11:30' }),
  ],
  [
    'interpreter-missing',
    'warning',
    {
      sessions: [
        { ...session, language: 'en' },
        by('12:00', '13:00', { id: 'b', language: 'en' }),
        by('14:00', '15:00', { language: 'sq' }),
      ],
    },
    {
      sessions: [
        { ...session, language: 'en' },
        by('12:00', '13:00', { id: 'b', language: 'en' }),
        by('14:00', '15:00', {
          language: 'sq',
          speakers: [{ personId: 'i', role: 'interpreter' }],
        }),
      ],
    },
  ],
  [
    'holiday',
    'warning',
    { holidays: [holiday] },
    { holidays: [{ ...holiday, kind: 'observance' }] },
  ],
  ['same-host-twice', 'warning', { beside: [theirs] }, { beside: [skopje] }],
  [
    'organisation-asked-often',
    'warning',
    { around: near(['2030-05-01', '2030-05-20', '2030-05-28']) },
    { around: near(['2030-05-01', '2030-05-20', '2030-05-29']) },
  ],
  [
    'audience-twice',
    'warning',
    { around: [{ ...theirs, topics: ['migrant-smuggling'], host: 'MK', countries: [] }] },
    { around: [{ ...theirs, topics: ['migrant-smuggling'], host: 'AL', countries: [] }] },
  ],
];
