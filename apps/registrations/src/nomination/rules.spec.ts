import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { controllersOf, handlersOf } from '@regional-events/platform-service';
import { entryPointsOf, keepsRules, type RuleCase } from '@regional-events/testing';
import { features } from '../features.ts';
import { InvitationVerbsController } from '../invitation/http/invitation-verbs.controller.ts';
import { InvitationController } from '../invitation/http/invitation.controller.ts';
import { InvitationsAcrossEventsController } from '../invitation/http/invitations-across-events.controller.ts';
import { admitNominator, admitTime, type Nominator } from './domain/admission.ts';
import { expectWithin } from './domain/invited-seats.ts';
import { endSeating } from '../seating/domain/seat-decisions.ts';
import { EventRegistrationsController } from './http/event-registrations.controller.ts';
import { RegistrationController } from './http/registration.controller.ts';
import { SeatPlansAcrossEventsController } from '../seating/http/seat-plans-across-events.controller.ts';
import { SeatPlanController } from '../seating/http/seat-plan.controller.ts';
import { InMemorySeating } from '../seating/testing/in-memory-seating.ts';
import { aPartner, aSecretariat } from '../seating/testing/nominations.ts';

const one = 'POST /v1/events/:eventId/registrations';
const several = 'POST /v1/events/:eventId/delegations';
const withdraw = 'POST /v1/registrations/:id/withdraw';
const decline = 'POST /v1/registrations/:id/decline';
const accept = 'POST /v1/registrations/:id/accept';
const asked = 'message AskAgainOnEventRescheduled';
const resize = 'PATCH /v1/events/:eventId/seat-plan';
const opened = 'message OpenSeatPlanOnEventPublished';
const lapse = 'message LapseRegistrationsOnEventEnded';
const neighbours = handlersOf(features);
const others = Object.fromEntries(
  entryPointsOf(neighbours)
    .filter((entryPoint) => ![opened, lapse, asked].includes(entryPoint))
    .map((entryPoint) => [entryPoint, 'changes neither seats nor registrations']),
);
const keeps = {
  [accept]: 'keeps the registration as it is (asking-again)',
  [asked]: 'keeps every registration, until one is not accepted in time (asking-again)',
};
const sameAsOne = 'decides as one nomination after the other';

const at = new Date('2030-03-01T09:00:00Z');
const guest = newId();
const event = {
  admission: 'by-invitation',
  seriesId: null,
  organiserIds: [],
  coOrganiserIds: [],
  days: ['2030-02-28'],
  timeZone: 'UTC',
  opensAt: new Date('2030-02-01T00:00:00Z'),
  closesAt: new Date('2030-09-01T00:00:00Z'),
  endsAt: new Date('2030-02-28T17:00:00Z'),
} as const;

function nominated(given: Partial<Nominator>): void {
  const nominator: Nominator = {
    actor: aPartner(guest),
    organisationId: guest,
    organisationKnown: true,
    organisationRetired: false,
    invited: true,
    answerWasDue: null,
    ...given,
  };
  admitNominator(event, nominator, 'participant');
}

function over(): { seating: InMemorySeating; holder: ReturnType<InMemorySeating['nominate']> } {
  const seating = new InMemorySeating(1);
  const holder = seating.nominate();
  seating.take(endSeating(seating.plan, 'event-completed', [], at));
  return { seating, holder };
}

const row = (what: string, expected: string, act: () => unknown): RuleCase => ({
  case: what,
  expected,
  act,
});

const leaves = { [withdraw]: 'takes nothing new', [decline]: 'takes nothing new' };
const tables = [EventRegistrationsController, RegistrationController, SeatPlanController];

keepsRules({
  aggregate: 'seat plans and registrations',
  entryPoints: [...entryPointsOf(tables), ...entryPointsOf(neighbours)],
  invariants: {
    'a retired organisation nominates nobody': {
      [one]: [
        row('by its client', 'organisation.retired', () =>
          nominated({ organisationRetired: true }),
        ),
        row('by the secretariat', 'organisation.retired', () =>
          nominated({ organisationRetired: true, actor: aSecretariat() }),
        ),
      ],
      [several]: sameAsOne,
      ...leaves,
      [resize]: 'names no organisation',
      [opened]: 'names no organisation',
      [lapse]: 'takes nothing new',
      ...keeps,
      ...others,
    },
    'only who is invited in time nominates, and no more than invited': {
      [one]: [
        row('not invited', 'registration.organisation-not-invited', () =>
          nominated({ invited: false }),
        ),
        row('answered too late', 'invitation.answer-too-late', () =>
          nominated({ invited: false, answerWasDue: at }),
        ),
        row('the last invited seat', 'taken', () => expectWithin({ seats: 4, used: 3 }, 1)),
        row('one more', 'invitation.used-up', () => expectWithin({ seats: 4, used: 4 }, 1)),
      ],
      [several]: [
        row('more than are left', 'invitation.used-up', () =>
          expectWithin({ seats: 4, used: 2 }, 3),
        ),
      ],
      [withdraw]: 'gives back: who left is counted no more',
      [decline]: 'gives back: who left is counted no more',
      [resize]: 'who waits is counted already',
      [opened]: 'nobody is there yet',
      [lapse]: 'only ends registrations',
      ...keeps,
      ...others,
    },
    'registration is over when the event is': {
      [one]: [
        row('whatever the window says', 'registration.window-closed', () =>
          admitTime(event, aPartner(guest), null, at),
        ),
        row('recorded by the secretariat with a reason', 'taken', () =>
          admitTime(event, aSecretariat(), 'recorded afterwards', at),
        ),
      ],
      [several]: sameAsOne,
      ...leaves,
      [resize]: 'registers nobody who does not wait',
      [opened]: 'nobody is there yet',
      [lapse]: 'only ends registrations',
      ...keeps,
      ...others,
    },
    'the seats of an event that ended do not change': {
      [one]: [row('completed', 'seat-plan.ended', () => over().seating.nominate())],
      [several]: sameAsOne,
      [withdraw]: [
        row('completed', 'seat-plan.ended', () => {
          const { seating, holder } = over();
          seating.leave(holder);
        }),
      ],
      [decline]: 'leaves as a withdrawal does',
      [resize]: [row('completed', 'seat-plan.ended', () => over().seating.resize(9))],
      [opened]: 'a plan that is there is not opened again',
      [lapse]: 'a plan that ended is not ended again',
      ...keeps,
      ...others,
    },
    'no more seats are taken than there are': {
      [one]: [
        row('full', 'taken', () => {
          const seating = new InMemorySeating(0);
          if (seating.nominate().status !== 'waiting') throw new Error('seated without a seat');
        }),
      ],
      [several]: sameAsOne,
      [withdraw]: 'frees a seat for the next in line',
      [decline]: 'frees a seat for the next in line',
      [resize]: [
        row('below the seats taken', 'seat-plan.capacity-below-taken', () => {
          const seating = new InMemorySeating(1);
          seating.nominate();
          seating.resize(0);
        }),
      ],
      [opened]: 'nobody is there yet',
      [lapse]: 'only frees seats',
      ...keeps,
      ...others,
    },
  },
});

describe('the controllers of the service', () => {
  it('all have a table of rules', () => {
    const invitations = [
      InvitationController,
      InvitationVerbsController,
      InvitationsAcrossEventsController,
      SeatPlansAcrossEventsController,
    ];
    expect(new Set(controllersOf(features))).toEqual(new Set([...tables, ...invitations]));
  });
});
