import type {
  eventsErasureTopic,
  eventTopic,
  seriesTopic,
} from '@regional-events/contracts-events';
import type { ExamplesOf } from './examples.ts';
import { ids } from './ids.ts';

const series = {
  id: ids.series,
  title: {
    en: 'Regional series of workshops on Smuggling of Persons and Trafficking in Human Beings',
  },
  aims: [
    { en: 'improve joint operations and investigations' },
    { en: 'create synergy of activities among national authorities' },
  ],
  initiatorId: ids.prosecution,
  organiserIds: [ids.seriesProject],
  countries: ['BA', 'MK', 'RS', 'XK'],
  from: '2022-01-01',
  to: '2022-12-31',
  status: 'announced',
} as const;

/** Since organisers see names from a day on that the series states. */
const named = { ...series, namesFromDays: 14 };

export const seriesExamples: ExamplesOf<typeof seriesTopic> = {
  announced: [named, { ...series, aims: [], organiserIds: [], countries: [] }],
  changed: [{ ...named, to: '2023-06-30' }, series],
  closed: [
    { ...named, status: 'closed' },
    { ...series, status: 'closed' },
  ],
};

const days = [
  {
    date: '2022-05-10',
    startTime: '09:00',
    endTime: '16:30',
    endsNextDay: false,
    theme: { en: 'Regional expert exchange on smuggling of persons and THB' },
    coOrganiserIds: [],
  },
  {
    date: '2022-05-11',
    startTime: '09:00',
    endTime: '16:30',
    theme: {
      en: 'Organised together with the International Organization for Migration',
      'sr-Cyrl': 'У сарадњи са Међународном организацијом за миграције',
    },
    coOrganiserIds: [ids.migration],
  },
];

const workshop = {
  id: ids.workshop,
  kind: 'workshop',
  title: { en: 'Workshop on Combatting Migrant Smuggling and Trafficking in Human Beings' },
  topics: ['migrant-smuggling', 'trafficking-in-human-beings'],
  seriesId: ids.series,
  numberInSeries: 2,
  organiserIds: [ids.seriesProject],
  admission: 'by-invitation',
  venue: { name: 'Conference hall, Belgrade', city: 'Belgrade', country: 'RS' },
  timeZone: 'Europe/Belgrade',
  days,
  startsAt: '2022-05-10T07:00:00.000Z',
  endsAt: '2022-05-11T14:30:00.000Z',
  registration: { opensAt: '2022-03-01T08:00:00.000Z', closesAt: '2022-05-02T22:00:00.000Z' },
  status: 'published',
} as const;

/** Belongs to no series and is held nowhere. */
const webinar = {
  ...workshop,
  id: ids.webinar,
  kind: 'webinar',
  title: { en: 'The Hawala system of payment' },
  topics: ['hawala'],
  seriesId: null,
  numberInSeries: null,
  admission: 'open',
  venue: null,
} as const;

/** As little as a draft needs. */
const bare = {
  ...webinar,
  hostCountry: null,
  venueId: null,
  organiserIds: [],
  topics: [],
  timeZone: null,
  days: [{ date: '2022-06-14', startTime: null, endTime: null, theme: null, coOrganiserIds: [] }],
  startsAt: null,
  endsAt: null,
  registration: null,
  status: 'draft',
} as const;

/** Held in a city whose country the venue does not name. */
const elsewhere = {
  ...workshop,
  venue: { ...workshop.venue, country: null },
  hostCountry: 'RS',
  venueId: ids.venue,
} as const;

const slot = {
  date: '2022-05-10',
  startTime: '10:00',
  endTime: '11:30',
  startsNextDay: false,
  endsNextDay: false,
} as const;

const addedSession = {
  sessionId: ids.session,
  kind: 'added',
  fields: [],
  from: null,
  to: {
    ...slot,
    kind: 'panel',
    title: { en: 'Following the money' },
    language: null,
    topics: ['hawala'],
    roomId: null,
    organisationIds: [ids.migration],
    speakers: [{ personId: ids.speaker, role: 'moderator' }],
  },
} as const;

const inStatus = <S extends string>(status: S) => [
  { ...workshop, status },
  { ...elsewhere, status },
  { ...bare, status },
];

export const eventExamples: ExamplesOf<typeof eventTopic> = {
  drafted: [
    { ...workshop, status: 'draft', capacity: 46 },
    { ...elsewhere, status: 'draft' },
    { ...bare, capacity: null },
  ],
  published: [
    { ...workshop, capacity: 46 },
    { ...elsewhere, capacity: null },
    { ...bare, status: 'published' },
  ],
  changed: [
    {
      ...workshop,
      changes: [
        {
          field: 'venue',
          old: { name: 'Hotel', city: 'Belgrade', country: 'RS' },
          new: workshop.venue,
        },
        { field: 'numberInSeries', old: null, new: 2 },
      ],
    },
    { ...elsewhere, capacity: 46, changes: [{ field: 'capacity', old: 40, new: 46 }] },
    { ...bare, capacity: null, changes: [{ field: 'topics', old: ['hawala'], new: [] }] },
  ],
  postponed: [
    ...inStatus('postponed'),
    {
      ...workshop,
      startsAt: null,
      endsAt: null,
      status: 'postponed',
      from: ['2022-05-10', '2022-05-11'],
    },
  ],
  rescheduled: [
    ...inStatus('published'),
    {
      ...workshop,
      moves: [
        { from: '2022-04-25', to: '2022-05-10' },
        { from: '2022-04-26', to: '2022-05-11' },
        { from: '2022-04-27', to: null },
      ],
      askAgain: { answerBy: '2022-04-20T22:00:00.000Z' },
    },
  ],
  'agenda-released': [
    { ...workshop, version: 1, since: 0, changes: [addedSession] },
    {
      ...elsewhere,
      version: 3,
      since: 2,
      changes: [
        {
          sessionId: ids.session,
          kind: 'moved',
          fields: ['startTime', 'endTime'],
          from: slot,
          to: { ...slot, startTime: '14:00', endTime: '15:30' },
        },
        {
          sessionId: ids.session,
          kind: 'speakers-changed',
          fields: ['speakers'],
          from: { speakers: [] },
          to: { speakers: addedSession.to.speakers },
        },
        { ...addedSession, kind: 'removed', from: addedSession.to, to: null },
      ],
    },
    { ...bare, version: 1, since: 0, changes: [] },
  ],
  cancelled: [
    ...inStatus('cancelled'),
    ...inStatus('cancelled').map((event) => ({ ...event, reason: 'venue-unavailable' as const })),
    ...inStatus('cancelled').map((event) => ({ ...event, reason: null })),
  ],
  completed: inStatus('completed'),
  closed: inStatus('closed'),
};

export const eventsErasureExamples: ExamplesOf<typeof eventsErasureTopic> = {
  acknowledged: [{ personId: ids.erased, service: 'events' }],
};
