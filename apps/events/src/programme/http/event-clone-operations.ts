import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';
import { shownEvent } from './event-operations.ts';

const [day] = shownEvent.days;
const clone = {
  ...shownEvent,
  id: exampleId('clone'),
  seriesId: null,
  numberInSeries: null,
  externalRef: null,
  leftOut: [],
};

export const cloneOperations = {
  event: {
    id: 'cloneEvent',
    summary: 'Clone an event',
    description:
      'Drafts an event like another one, with its facts, days, registration window and agenda as much later as it begins later: 52 weeks unless `startsOn` says when, and on the same weekdays unless `keepWeekdays` is false. Organisations that are retired and people that are no longer known are left out and listed in `leftOut`. Invitations and registrations are not copied. For organisers of the other event, and in a series only for those of the series. The message `event.drafted` follows.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.not-found'],
      409: [
        'event.day-outside-series',
        'event.external-ref-taken',
        'event.number-in-series-taken',
        'event.series-closed',
        'event.sessions-outside-hours',
        'session.outside-day-hours',
      ],
      422: [
        'event.number-without-series',
        'event.registration-closes-after-event',
        'event.registration-closes-before-it-opens',
        'event.series-unknown',
        'time.skipped-by-clock-change',
      ],
    },
    example: {
      parameters: { id: exampleId('event') },
      body: { startsOn: '2030-09-01', seriesId: null },
      answer: {
        ...clone,
        days: [{ ...day, date: '2030-09-03' }],
        startsAt: '2030-09-03T07:00:00.000Z',
        endsAt: '2030-09-03T15:00:00.000Z',
        registration: { opensAt: '2025-04-23T00:00:00.000Z', closesAt: '2030-08-21T00:00:00.000Z' },
      },
    },
  },
  day: {
    id: 'cloneDay',
    summary: 'Clone a day of an event',
    description:
      'Adds a day like another one of the event, with its hours, theme, co-organisers and sessions, and answers the event. Organisations that are retired and people that are no longer known are left out and listed in `leftOut`. For its organisers and the secretariat. The message `event.changed` follows.',
    problems: {
      403: ['event.not-yours'],
      404: ['event.day-not-found', 'event.not-found'],
      409: [
        'event.day-outside-series',
        'event.sessions-outside-hours',
        'event.takes-no-changes',
        'schedule.conflicts',
        'session.outside-day-hours',
      ],
      422: [
        'event.day-named-twice',
        'event.registration-closes-after-event',
        'time.skipped-by-clock-change',
      ],
    },
    example: {
      parameters: { id: exampleId('clone'), date: '2030-09-03' },
      body: { to: '2030-09-04' },
      answer: {
        ...clone,
        days: [
          { ...day, date: '2030-09-03' },
          { ...day, date: '2030-09-04' },
        ],
        startsAt: '2030-09-03T07:00:00.000Z',
        endsAt: '2030-09-04T15:00:00.000Z',
      },
    },
  },
} satisfies OperationDeclarations;
