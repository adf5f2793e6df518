import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';
import { shownRegistration } from './registration-operations.ts';

const parameters = { eventId: exampleId('event') };
const nomination = {
  personId: exampleId('person'),
  organisationId: exampleId('ministry'),
  role: 'participant',
  externalRef: 'nomination-31',
};
const delegate = { personId: exampleId('delegate'), role: 'participant', externalRef: null };
const shownDelegate = {
  ...shownRegistration,
  id: exampleId('registration-of-delegate'),
  personId: exampleId('delegate'),
  externalRef: null,
  person: {
    id: exampleId('delegate'),
    displayName: 'Goran Ristov',
    shownAs: 'name',
    reasonRequired: false,
  },
};
const admission = {
  403: [
    'registration.foreign-organisation',
    'registration.organisation-not-invited',
    'registration.outside-window-not-yours',
    'registration.role-not-yours',
  ],
  404: ['event.not-found'],
  503: ['news-not-here-yet'],
} as const;
const closed = [
  'event.ended',
  'event.not-published',
  'invitation.answer-too-late',
  'invitation.used-up',
  'organisation.retired',
  'registration.window-closed',
  'seat-plan.ended',
] as const;

/** Operations under `/v1/events/{eventId}/registrations`. */
export const eventRegistrationOperations = {
  register: {
    id: 'registerEventRegistrations',
    summary: 'Register a person for an event',
    description:
      'Nominates a person. A partner nominates people of its own organisation while the registration window is open, and where the event is by invitation only with an invitation. The seats of an invitation bind, whoever nominates, and nominating accepts it. Registration is over when the event is, whatever its window says. The person gets a seat at once if one is free (`confirmed`), else a place in the waiting list (`waiting` with `position`); the answer says which. Send an Idempotency-Key, so that a repeat after a lost answer takes no second effect. The message `registration.confirmed` or `registration.put-on-waiting-list` follows.',
    problems: {
      ...admission,
      409: [...closed, 'registration.already-registered', 'registration.external-ref-taken'],
      422: [
        'organisation.unknown',
        'person.unknown',
        'registration.organisation-missing',
        'registration.person-has-organisation',
        'registration.person-not-affiliated',
      ],
    },
    example: { parameters, body: nomination, answer: shownRegistration },
  },
  nominate: {
    id: 'nominateEventRegistrations',
    withoutETag: true,
    summary: 'Register a delegation for an event',
    description:
      'Nominates several people of one organisation as one command: all of them or none. Rights and window are those of a single nomination; `errors` names each person who stands in the way. One message for each person follows, as for a single nomination.',
    problems: {
      ...admission,
      409: [...closed, 'registration.delegation-refused'],
      422: ['organisation.unknown', 'registration.delegation-refused'],
    },
    example: {
      parameters,
      body: { organisationId: exampleId('ministry'), people: [delegate] },
      answer: {
        eventId: exampleId('event'),
        organisationId: exampleId('ministry'),
        registrations: [shownDelegate],
      },
    },
  },
  list: {
    id: 'listEventRegistrations',
    summary: 'List the registrations of an event',
    description:
      'Gives the registrations for an event that the caller may see and that fit all filters: all of them to its organisers and the secretariat, to any other client those of its own organisation.',
    problems: { 404: ['event.not-found'], 503: ['news-not-here-yet'] },
    example: {
      parameters: { ...parameters, status: ['confirmed', 'waiting'] },
      answer: { data: [shownRegistration], page: { next: null } },
    },
  },
  waitingList: {
    id: 'readEventRegistrationsWaitingList',
    summary: 'List who waits for a seat',
    description:
      'Gives those who wait for a seat, in the order in which they will get one, as far as the caller may see them.',
    problems: { 404: ['event.not-found'], 503: ['news-not-here-yet'] },
    example: {
      parameters,
      answer: {
        data: [{ ...shownDelegate, status: 'waiting', position: 1 }],
        page: { next: null },
      },
    },
  },
} satisfies OperationDeclarations;
