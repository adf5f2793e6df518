import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const session = {
  kind: 'panel',
  title: { en: 'Joint investigation teams' },
  subtitle: null,
  abstract: { en: 'How a team of two countries is set up, and what it may do on either side.' },
  links: [{ url: 'https://example.org/jit.pdf', title: { en: 'The model agreement' } }],
  language: 'en',
  topics: ['asset-recovery'],
  date: '2030-05-14',
  startTime: '10:00',
  endTime: '11:30',
  startsNextDay: false,
  endsNextDay: false,
  roomId: null,
  track: 'Investigation',
  organisationIds: [exampleId('ministry')],
  speakers: [{ personId: exampleId('person'), role: 'moderator' }],
  externalRef: 'panel-1',
};
const shownSession = { id: exampleId('session'), eventId: exampleId('event'), ...session };
const ofEvent = { id: exampleId('event') };
const parameters = { ...ofEvent, sessionId: exampleId('session') };
const refusedWrites = {
  403: ['event.not-yours', 'session.day-not-yours'],
  422: [
    'organisation.unknown',
    'person.unknown',
    'session.ends-before-it-starts',
    'session.room-unknown',
    'session.too-many-speakers',
    'time.skipped-by-clock-change',
  ],
  503: ['news-not-here-yet'],
} as const;

export const sessionOperations = {
  plan: {
    id: 'planSession',
    summary: 'Plan a session',
    description:
      'Adds a session to the draft agenda of an event. For its organisers, the secretariat, and on their own days the co-organisers. A speaker or a room that is taken at the same time by another event is refused, unless an organiser says why with `ignoreConflicts`; all other conflicts are listed at `/v1/events/{id}/conflicts`. The draft agenda is told by no message.',
    problems: {
      ...refusedWrites,
      404: ['event.not-found'],
      409: [
        'organisation.retired',
        'schedule.conflicts',
        'session.outside-day-hours',
        'session.agenda-closed',
        'session.day-not-of-event',
        'session.external-ref-taken',
      ],
    },
    example: { parameters: ofEvent, body: session, answer: shownSession },
  },
  list: {
    id: 'listSessions',
    summary: 'List sessions',
    description:
      'Gives the sessions of the draft agenda that fit all filters, to the event’s organisers, the co-organisers of its days and the secretariat.',
    problems: { 403: ['session.draft-not-yours'], 404: ['event.not-found'] },
    example: {
      parameters: { ...ofEvent, date: ['2030-05-14'] },
      answer: { data: [shownSession], page: { next: null } },
    },
  },
  read: {
    id: 'readSession',
    summary: 'Read a session',
    description:
      'Gives one session of the draft agenda, to the event’s organisers, the co-organisers of its days and the secretariat.',
    problems: {
      403: ['session.draft-not-yours'],
      404: ['event.not-found', 'session.not-found'],
    },
    example: { parameters, answer: shownSession },
  },
  change: {
    id: 'changeSession',
    summary: 'Change a session',
    description:
      'Changes what the body names and leaves the rest; lists are replaced as a whole. For the event’s organisers, the secretariat, and on their own days the co-organisers; who moves a session to another day needs the right on both.',
    problems: {
      ...refusedWrites,
      404: ['event.not-found', 'session.not-found'],
      409: [
        'organisation.retired',
        'schedule.conflicts',
        'session.outside-day-hours',
        'session.agenda-closed',
        'session.day-not-of-event',
      ],
    },
    example: {
      parameters,
      body: { endTime: '12:00' },
      answer: { ...shownSession, endTime: '12:00' },
    },
  },
  remove: {
    id: 'removeSession',
    summary: 'Remove a session',
    description:
      'Takes a session out of the draft agenda for good. For the event’s organisers, the secretariat, and on their own days the co-organisers.',
    problems: {
      403: ['session.day-not-yours'],
      404: ['event.not-found', 'session.not-found'],
      409: ['session.agenda-closed'],
    },
    example: { parameters },
  },
} satisfies OperationDeclarations;
