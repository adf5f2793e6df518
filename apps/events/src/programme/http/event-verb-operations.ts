import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';
import { canBeDone, changed, event, parameters, shownEvent } from './event-operations.ts';

const postponed = { ...shownEvent, id: exampleId('event-to-postpone') };

export const eventVerbOperations = {
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
    example: {
      parameters,
      answer: { ...shownEvent, ...changed, status: 'published', can: canBeDone.published },
    },
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
      answer: {
        ...postponed,
        status: 'postponed',
        startsAt: null,
        endsAt: null,
        can: canBeDone.postponed,
      },
    },
  },
  reschedule: {
    id: 'rescheduleEvent',
    summary: 'Reschedule an event',
    description:
      'Gives an event other days, which is a draft, published or postponed: by its new first date `from`, with the pattern of its days kept, or by `days`, one for each old day in their order; without either a postponed event takes place on its old days after all. A day takes its theme, its co-organisers and its sessions along; days beyond the old ones are new, and a day that goes must have no sessions. For its organisers and the secretariat. The message `event.rescheduled` follows, which says what became of each old day; the time to answer of open invitations moves back with the event. With `askAgain` every registration has to be accepted again (`POST /v1/registrations/{id}/accept`) in time, or it lapses and its seat goes to who waits longest; without it everybody keeps the seat, also who was asked before and has not answered. A draft stays a draft and has nobody to ask; the message is `event.changed`.',
    problems: {
      403: ['event.not-yours', 'event.only-own-themes'],
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
        can: canBeDone.published,
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
        can: canBeDone.cancelled,
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
      answer: {
        ...shownEvent,
        id: exampleId('event-to-complete'),
        status: 'completed',
        can: canBeDone.completed,
      },
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
      answer: {
        ...shownEvent,
        id: exampleId('event-to-complete'),
        status: 'closed',
        can: canBeDone.closed,
      },
    },
  },
} satisfies OperationDeclarations;
