import type {
  invitationTopic,
  registrationsErasureTopic,
  registrationTopic,
  seatPlanTopic,
} from '@regional-events/contracts-registrations';
import type { ExamplesOf } from './examples.ts';
import { ids } from './ids.ts';

const invitation = {
  id: ids.invitation,
  eventId: ids.workshop,
  organisationId: ids.taskForceBosnia,
  seats: 8,
  answerBy: '2022-04-15T22:00:00.000Z',
} as const;
const withoutHurry = {
  ...invitation,
  id: ids.openInvitation,
  organisationId: ids.security,
  seats: 2,
  answerBy: null,
} as const;
const bothIn = <S extends string>(status: S) => [
  { ...invitation, status },
  { ...withoutHurry, status },
];

export const invitationExamples: ExamplesOf<typeof invitationTopic> = {
  sent: bothIn('sent'),
  accepted: bothIn('accepted'),
  declined: bothIn('declined'),
  withdrawn: bothIn('withdrawn'),
  changed: [
    { ...invitation, seats: 10, status: 'accepted' },
    { ...withoutHurry, seats: 10, status: 'sent' },
  ],
  lapsed: [
    { ...invitation, status: 'lapsed', reason: 'answer-by-passed' },
    { ...withoutHurry, status: 'lapsed', reason: 'event-cancelled' },
    { ...withoutHurry, status: 'lapsed', reason: 'event-completed' },
  ],
};

const seatPlan = {
  eventId: ids.workshop,
  capacity: 46,
  taken: 0,
  onOffer: 0,
  waiting: 0,
  quotas: [],
};

export const seatPlanExamples: ExamplesOf<typeof seatPlanTopic> = {
  opened: [seatPlan],
  'capacity-changed': [{ ...seatPlan, capacity: 40, taken: 40, onOffer: 1, waiting: 3 }],
};

const registration = {
  id: ids.registration,
  eventId: ids.workshop,
  personId: ids.prosecutor,
  organisationId: ids.taskForce,
  role: 'participant',
  status: 'confirmed',
  reason: null,
  position: null,
  replaces: null,
} as const;
/** A speaker who comes for nobody, in the place of somebody else. */
const speaker = {
  ...registration,
  id: ids.substitute,
  personId: ids.mediator,
  organisationId: null,
  role: 'speaker',
  replaces: ids.registration,
} as const;
const waiting = { ...registration, id: ids.waiting, status: 'waiting', position: 3 } as const;

const both = <S extends string>(status: S) => [
  { ...registration, status, reason: 'other' as const, position: 1 },
  { ...speaker, status },
];

export const registrationExamples: ExamplesOf<typeof registrationTopic> = {
  nominated: both('nominated'),
  endorsed: both('endorsed'),
  confirmed: [registration, ...both('confirmed')],
  'put-on-waiting-list': [waiting, ...both('waiting')],
  withdrawn: both('withdrawn'),
  declined: both('declined'),
  lapsed: [
    { ...waiting, status: 'lapsed', reason: 'event-completed' },
    { ...registration, status: 'lapsed', reason: 'deadline-passed' },
    ...both('lapsed'),
  ],
  'asked-again': [
    { ...registration, answerBy: '2022-04-15T22:00:00.000Z' },
    { ...speaker, status: 'confirmed' },
    { ...registration, reason: 'other', position: 1 },
  ],
  accepted: both('confirmed'),
  'asked-no-more': both('confirmed'),
};

export const registrationsErasureExamples: ExamplesOf<typeof registrationsErasureTopic> = {
  acknowledged: [{ personId: ids.erased, service: 'registrations' }],
};
