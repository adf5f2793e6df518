import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

export const event = {
  kind: 'workshop',
  title: { en: 'Following the money across borders', 'sr-Latn': 'Trag novca preko granica' },
  topics: ['money-laundering', 'asset-recovery'],
  seriesId: exampleId('series'),
  numberInSeries: 1,
  organiserIds: [exampleId('ministry')],
  admission: 'open',
  venue: { name: 'Hotel Park', city: 'Skopje', country: 'MK' },
  hostCountry: 'MK',
  venueId: null,
  timeZone: 'Europe/Skopje',
  days: [
    {
      date: '2030-05-14',
      startTime: '09:00',
      endTime: '17:00',
      theme: { en: 'Cases of the region' },
      coOrganiserIds: [],
    },
  ],
  capacity: 40,
  registration: { opensAt: '2025-01-01T00:00:00.000Z', closesAt: '2030-05-01T00:00:00.000Z' },
  externalRef: 'workshop-2030-1',
};
/** What its organisers can do with an event, by its status. */
export const canBeDone = {
  draft: ['change', 'plan-sessions', 'release-agenda', 'publish', 'cancel', 'clone'],
  published: [
    'change',
    'plan-sessions',
    'release-agenda',
    'postpone',
    'reschedule',
    'cancel',
    'complete',
    'clone',
  ],
  postponed: ['change', 'plan-sessions', 'release-agenda', 'reschedule', 'cancel', 'clone'],
  cancelled: ['clone'],
  completed: ['close', 'clone'],
  closed: ['clone'],
};
export const shownEvent = {
  id: exampleId('event'),
  ...event,
  startsAt: '2030-05-14T07:00:00.000Z',
  endsAt: '2030-05-14T15:00:00.000Z',
  status: 'draft',
  cancellationReason: null,
  can: canBeDone.draft,
  missing: [],
};
export const parameters = { id: exampleId('event') };
export const changed = { venue: { name: 'Hotel Continental', city: 'Skopje', country: 'MK' } };

export const eventOperations = {
  draft: {
    id: 'draftEvent',
    summary: 'Draft an event',
    description:
      'Starts an event that only its organisers, the co-organisers of its days and the secretariat see until it is published. A partner drafts events that its own organisation organises, and in a series only where it organises the series. The message `event.drafted` follows.',
    problems: {
      403: ['event.not-yours'],
      409: [
        'organisation.retired',
        'event.day-outside-series',
        'event.external-ref-taken',
        'event.number-in-series-taken',
        'event.series-closed',
      ],
      422: [
        'event.registration-closes-after-event',
        'event.day-ends-before-it-starts',
        'event.day-named-twice',
        'event.number-without-series',
        'event.registration-closes-before-it-opens',
        'event.series-unknown',
        'event.venue-said-twice',
        'event.venue-unknown',
        'organisation.unknown',
        'time.skipped-by-clock-change',
      ],
      503: ['news-not-here-yet'],
    },
    example: { body: event, answer: shownEvent },
  },
  list: {
    id: 'listEvents',
    summary: 'List events',
    description:
      'Gives the events that the caller may see and that fit all filters: everything that was ever published, and drafts that the caller organises or co-organises. In the order in which they were drafted unless `sort` says otherwise. `search` finds them by their title in all languages and their city.',
    example: {
      parameters: { kind: ['workshop', 'training'], 'startsAt[gte]': '2030-01-01T00:00:00Z' },
      answer: { data: [shownEvent], page: { next: null } },
    },
  },
  read: {
    id: 'readEvent',
    summary: 'Read an event',
    description:
      'Gives one event. A draft that is not for the caller to know of is not found. From the publication on `capacity` is the one of the seat plan, and the ETag moves with it.',
    problems: { 404: ['event.not-found'] },
    example: { parameters, answer: shownEvent },
  },
  change: {
    id: 'changeEvent',
    summary: 'Change an event',
    description:
      'Changes what the body names and leaves the rest; `days` is replaced as a whole. For its organisers and the secretariat; a co-organiser of a day changes the theme of that day alone. Once published, its kind, series, zone and admission stay, days may be added (others are given by `reschedule`), registration may only open earlier and close later, and the capacity is changed at the seat plan. The message `event.changed` follows, with the old and the new value of each field.',
    problems: {
      403: ['event.not-yours', 'event.only-own-themes'],
      404: ['event.not-found'],
      409: [
        'event.sessions-outside-hours',
        'organisation.retired',
        'event.capacity-owned-by-seat-plan',
        'event.day-has-sessions',
        'event.day-outside-series',
        'event.fixed-once-published',
        'event.number-in-series-taken',
        'event.series-closed',
        'event.takes-no-changes',
      ],
      422: [
        'event.registration-closes-after-event',
        'event.day-ends-before-it-starts',
        'event.day-named-twice',
        'event.number-without-series',
        'event.registration-closes-before-it-opens',
        'event.series-unknown',
        'event.venue-said-twice',
        'event.venue-unknown',
        'organisation.unknown',
        'time.skipped-by-clock-change',
      ],
      503: ['news-not-here-yet'],
    },
    example: { parameters, body: changed, answer: { ...shownEvent, ...changed } },
  },
} satisfies OperationDeclarations;
