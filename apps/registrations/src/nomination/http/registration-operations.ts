import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const nomination = {
  personId: exampleId('person'),
  organisationId: exampleId('ministry'),
  role: 'participant',
  externalRef: 'nomination-31',
};
export const shownRegistration = {
  id: exampleId('registration'),
  eventId: exampleId('event'),
  ...nomination,
  status: 'confirmed',
  position: null,
  reason: null,
  replaces: null,
  outsideWindowReason: null,
  pendingWith: null,
  pendingUntil: null,
  nominatedAt: '2030-02-01T10:00:00.000Z',
  changedAt: '2030-02-01T10:00:00.000Z',
  person: {
    id: exampleId('person'),
    displayName: 'Ana Trajkovska',
    shownAs: 'name',
    reasonRequired: false,
  },
  can: ['withdraw', 'decline'],
};
const page = { data: [shownRegistration], page: { next: null } };
const parameters = { id: exampleId('registration') };
const other = { id: exampleId('registration-to-decline') };
const step = {
  id: exampleId('message'),
  at: '2030-02-01T10:00:00.000Z',
  type: 'confirmed',
  reason: null,
  position: null,
  newDates: null,
  by: { role: 'partner', organisationId: exampleId('ministry'), clientId: null },
};

/** Operations under `/v1/registrations`. */
export const registrationOperations = {
  list: {
    id: 'listRegistrations',
    summary: 'List registrations',
    description:
      'Gives the registrations, across events, that the caller may see and that fit all filters: those of its own organisation and of events that it organises; the secretariat sees all, a coordinator those of organisations of its country, an observer those of its events, a participant the own ones. Names are asked for at this moment and shown to those who may see the person.',
    example: { parameters: { eventId: [exampleId('event')], limit: 10 }, answer: page },
  },
  read: {
    id: 'readRegistration',
    summary: 'Read a registration',
    description:
      'Gives one registration, to the organisation that nominated, the event’s organisers and the secretariat. Since it shows a name, it is never answered with 304.',
    problems: { 404: ['registration.not-found'] },
    example: { parameters, answer: shownRegistration },
  },
  history: {
    id: 'readRegistrationHistory',
    summary: 'Read what happened to a registration',
    description:
      'Gives the steps of a registration from its nomination on, the oldest first; each has the id of the message that told of it, and says who decided it.',
    problems: { 404: ['registration.not-found'] },
    example: { parameters, answer: { data: [step], page: { next: null } } },
  },
  withdraw: {
    id: 'withdrawRegistration',
    summary: 'Withdraw a registration',
    description:
      'Says that the person does not come. For the organisation that nominated, and for the secretariat. A seat becomes free and goes to who waits longest. The message `registration.withdrawn` follows, and `registration.confirmed` for who moves up.',
    problems: {
      403: ['registration.not-yours-to-withdraw'],
      404: ['registration.not-found'],
      409: ['event.ended', 'registration.not-allowed-now', 'seat-plan.ended'],
      503: ['news-not-here-yet'],
    },
    example: {
      parameters,
      body: { reason: 'schedule-conflict' },
      answer: { ...shownRegistration, status: 'withdrawn', reason: 'schedule-conflict', can: [] },
    },
  },
  decline: {
    id: 'declineRegistration',
    summary: 'Decline a registration',
    description:
      'Refuses a person a place. For the event’s organisers and the secretariat. A seat becomes free and goes to who waits longest. The message `registration.declined` follows, and `registration.confirmed` for who moves up.',
    problems: {
      403: ['registration.not-yours-to-decline'],
      404: ['registration.not-found'],
      409: ['event.ended', 'registration.not-allowed-now', 'seat-plan.ended'],
      503: ['news-not-here-yet'],
    },
    example: {
      parameters: other,
      body: { reason: 'profile-does-not-fit' },
      answer: {
        ...shownRegistration,
        ...other,
        status: 'declined',
        reason: 'profile-does-not-fit',
        can: [],
      },
    },
  },
  accept: {
    id: 'acceptRegistration',
    summary: 'Accept new dates for a registration',
    description:
      'Says that the person comes on the new dates of an event whose organisers ask again (`pendingWith` and `pendingUntil` say so). For the organisation that nominated, and for the secretariat. Seat and place in the waiting list stay. The message `registration.accepted` follows.',
    problems: {
      403: ['registration.not-yours-to-accept'],
      404: ['registration.not-found'],
      409: ['registration.not-allowed-now', 'seat-plan.ended'],
    },
    example: {
      parameters: { id: exampleId('registration-to-accept') },
      answer: { ...shownRegistration, id: exampleId('registration-to-accept') },
    },
  },
} satisfies OperationDeclarations;
