import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const planned = {
  numberInSeries: 2,
  days: ['2030-09-10', '2030-09-11'],
  host: 'RS',
  for: [
    {
      code: 'no-holiday',
      text: 'No holiday on or beside these days in any of the 3 countries that take part.',
    },
  ],
  against: [],
};

const exampleQuestion = {
  events: 1,
  lengthDays: 2,
  from: '2030-09-01',
  to: '2030-09-30',
  minGapDays: 21,
  maxGapDays: 180,
  weekdays: ['tue', 'wed', 'thu'],
  hosts: ['MK', 'RS', 'AL'],
  rotation: 'each-once',
  participating: ['MK', 'RS', 'AL'],
  blackouts: [],
  experts: [],
  fixed: [],
  keep: false,
  present: [],
  weights: {
    religiousDay: 60,
    likelyHoliday: 80,
    besideHoliday: 8,
    expertBusy: 120,
    anotherEvent: 40,
    unevenGapDay: 1,
    hostPassedOver: 30,
    eventMoved: 1_000,
    movedDay: 5,
    hostChanged: 600,
    hostOutOfTurn: 1_500,
  },
  alternatives: 3,
};

export const planOperations = {
  plan: {
    id: 'planSeries',
    withoutETag: true,
    summary: 'Plan events of a series',
    description:
      'Finds dates and hosts for events of a series, and writes nothing. What is left out of the body is taken from the series. Public holidays of all countries that take part are kept free, other feasts and events are weighed, and each date and each rejected date says why, as data and as a sentence in the language of `Accept-Language`. With `keep` the events that the series has are taken as they stand, move only where they must, and `changes` says what becomes of them. The same question gives the same plans while calendars and events stay as they are. For the organisers of the series and the secretariat.',
    problems: {
      403: ['event.not-yours'],
      404: ['series.not-found'],
      409: ['event.series-closed'],
      422: ['series.plan-contradicts-itself'],
    },
    example: {
      parameters: { id: exampleId('series') },
      body: { events: 1, from: '2030-09-01', to: '2030-09-30' },
      answer: {
        question: exampleQuestion,
        plans: [{ rank: 1, score: 100, provenBest: true, events: [planned], changes: [] }],
        endedEarly: false,
        rejected: [],
        rejectedCount: 0,
        notes: [],
      },
    },
  },
  adopt: {
    id: 'adoptPlan',
    withoutETag: true,
    summary: 'Adopt a plan',
    description:
      'Writes the drafts of one plan, all of them or none: send the `question` of the answer and one of its `plans` as they are, with what the drafts have in common. Each draft has the organisers of the series, its number, dates, host and the time zone of the host. Where the world changed in the meantime (a holiday, a number that is taken, an event that lies too near, the dates of the series, an expert who has a part elsewhere by now), nothing is written, and `errors` names every reason at its place, as a code and as a sentence in the language of `Accept-Language`. Drafts that were kept and move take the sessions of each day along; published events never move. For the organisers of the series and the secretariat. The messages `event.drafted` and `event.changed` follow.',
    problems: {
      403: ['event.not-yours'],
      404: ['series.not-found'],
      409: ['plan.world-changed', 'event.sessions-outside-hours'],
      422: [
        'series.plan-contradicts-itself',
        'event.registration-closes-after-event',
        'time.skipped-by-clock-change',
      ],
    },
    example: {
      parameters: { id: exampleId('series') },
      body: {
        question: { events: 1, from: '2030-09-01', to: '2030-09-30' },
        events: [{ numberInSeries: 12, days: ['2030-09-10', '2030-09-11'], host: 'RS' }],
        title: { en: 'Workshop' },
      },
      answer: {
        events: [
          {
            id: exampleId('adopted-event'),
            change: 'drafted',
            numberInSeries: 12,
            title: { en: 'Workshop 12' },
            days: ['2030-09-10', '2030-09-11'],
            host: 'RS',
            timeZone: 'Europe/Belgrade',
          },
        ],
      },
    },
  },
} satisfies OperationDeclarations;
