import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const event = {
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
export const shownEvent = {
  id: exampleId('event'),
  ...event,
  startsAt: '2030-05-14T07:00:00.000Z',
  endsAt: '2030-05-14T15:00:00.000Z',
  status: 'draft',
  cancellationReason: null,
};
const postponed = { ...shownEvent, id: exampleId('event-to-postpone') };
const parameters = { id: exampleId('event') };
const changed = { venue: { name: 'Hotel Continental', city: 'Skopje', country: 'MK' } };

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
      'Gives the events that the caller may see and that fit all filters: everything that was ever published, and drafts that the caller organises or co-organises. In the order in which they were drafted unless `sort` says otherwise.',
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
  publish: {
    id: 'publishEvent',
    summary: 'Publish an event',
    description:
      'Makes a draft visible to everybody and opens its seat plan; title, venue, time zone, days, capacity and registration window must be there. For its organisers and the secretariat. The messages `event.published` and, from the registrations service, `seat-plan.opened` follow.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: [
        'event.day-outside-series',
        'event.series-closed',
        'event.sessions-outside-hours',
        'organisation.retired',
        'schedule.conflicts',
        'event.transition-not-allowed',
      ],
      422: [
        'event.registration-closes-after-event',
        'time.skipped-by-clock-change',
        'event.not-ready-to-publish',
      ],
    },
    example: { parameters, answer: { ...shownEvent, ...changed, status: 'published' } },
  },
  postpone: {
    id: 'postponeEvent',
    summary: 'Postpone an event',
    description:
      'Says that a published event does not take place when it was to. Its dates are open (`startsAt` and `endsAt` are null; `days` are those that it was to have), its seats, waiting list and invitations are kept, and nobody is nominated until it is rescheduled. For its organisers and the secretariat. The message `event.postponed` follows, with the days that it had.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: ['event.transition-not-allowed'],
    },
    example: {
      parameters: { id: exampleId('event-to-postpone') },
      answer: { ...postponed, status: 'postponed', startsAt: null, endsAt: null },
    },
  },
  reschedule: {
    id: 'rescheduleEvent',
    summary: 'Reschedule an event',
    description:
      'Gives a published or postponed event other days: by its new first date `from`, with the pattern of its days kept, or by `days`, one for each old day in their order; without either a postponed event takes place on its old days after all. A day takes its theme, its co-organisers and its sessions along; days beyond the old ones are new, and a day that goes must have no sessions. For its organisers and the secretariat. The message `event.rescheduled` follows, which says what became of each old day; the time to answer of open invitations moves back with the event. With `askAgain` every registration has to be accepted again (`POST /v1/registrations/{id}/accept`) in time, or it lapses and its seat goes to who waits longest; without it everybody keeps the seat.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: [
        'schedule.conflicts',
        'event.day-has-sessions',
        'event.day-outside-series',
        'event.series-closed',
        'event.sessions-outside-hours',
        'event.transition-not-allowed',
      ],
      422: [
        'event.registration-closes-after-event',
        'event.answer-out-of-time',
        'event.dates-given-twice',
        'event.day-ends-before-it-starts',
        'event.day-named-twice',
        'event.registration-closes-before-it-opens',
        'time.skipped-by-clock-change',
      ],
    },
    example: {
      parameters: { id: exampleId('event-to-postpone') },
      body: { from: '2030-06-11' },
      answer: {
        ...postponed,
        status: 'published',
        days: [{ ...event.days[0], date: '2030-06-11' }],
        startsAt: '2030-06-11T07:00:00.000Z',
        endsAt: '2030-06-11T15:00:00.000Z',
      },
    },
  },
  cancel: {
    id: 'cancelEvent',
    summary: 'Cancel an event',
    description:
      'Says that an event does not take place, and why, as a code of a closed list. It is final. For its organisers and the secretariat. The message `event.cancelled` follows; every registration lapses, each with the message `registration.lapsed`, and so do its open invitations, with `invitation.lapsed`.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: ['event.transition-not-allowed'],
    },
    example: {
      parameters: { id: exampleId('event-to-cancel') },
      body: { reason: 'venue-unavailable' },
      answer: {
        ...shownEvent,
        id: exampleId('event-to-cancel'),
        status: 'cancelled',
        cancellationReason: 'venue-unavailable',
      },
    },
  },
  complete: {
    id: 'completeEvent',
    summary: 'Complete an event',
    description:
      'Says that an event took place, from the beginning of its last day on. It is final. For its organisers and the secretariat. The message `event.completed` follows; who still waits for a seat lapses, each with the message `registration.lapsed`.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: ['event.not-over-yet', 'event.transition-not-allowed'],
    },
    example: {
      parameters: { id: exampleId('event-to-complete') },
      answer: { ...shownEvent, id: exampleId('event-to-complete'), status: 'completed' },
    },
  },
  close: {
    id: 'closeEvent',
    summary: 'Close an event',
    description:
      'Says that nothing about a completed event changes any more. It is final. For its organisers and the secretariat. The message `event.closed` follows.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: ['event.transition-not-allowed'],
    },
    example: {
      parameters: { id: exampleId('event-to-complete') },
      answer: { ...shownEvent, id: exampleId('event-to-complete'), status: 'closed' },
    },
  },
} satisfies OperationDeclarations;
