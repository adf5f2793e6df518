import { newId } from '@regional-events/kernel';
import { handlersOf } from '@regional-events/platform-service';
import { entryPointsOf, keepsRules, type RuleCase } from '@regional-events/testing';
import { features } from '../features.ts';
import { aPartner, aSecretariat } from '../seating/testing/nominations.ts';
import { Invitation } from './domain/invitation.ts';
import { InvitationVerbsController } from './http/invitation-verbs.controller.ts';
import { InvitationController } from './http/invitation.controller.ts';
import { LapseInvitationsOnEventEnded } from './messaging/lapse-invitations-on-event-ended.ts';
import { MoveAnswersOnEventRescheduled } from './messaging/move-answers-on-event-rescheduled.ts';

const path = '/v1/events/:eventId/invitations';
const send = `POST ${path}`;
const change = `PATCH ${path}/:id`;
const accept = `POST ${path}/:id/accept`;
const decline = `POST ${path}/:id/decline`;
const withdraw = `POST ${path}/:id/withdraw`;
const ended = 'message LapseInvitationsOnEventEnded';
const moved = 'message MoveAnswersOnEventRescheduled';
const own: readonly unknown[] = [LapseInvitationsOnEventEnded, MoveAnswersOnEventRescheduled];
const due = 'job LapseInvitationWhenDue';
const neighbours = handlersOf(features);
const copies = Object.fromEntries(
  entryPointsOf(neighbours.filter((handler) => !own.includes(handler))).map((entryPoint) => [
    entryPoint,
    'changes no invitation: copies are read by the other entry points, seats are guarded by their plan',
  ]),
);

const at = new Date('2030-03-01T09:00:00Z');
const answerBy = new Date('2030-03-10T00:00:00Z');
const later = new Date('2030-03-10T00:00:00.001Z');
const organisationId = newId();
const invited = aPartner(organisationId);
const secretariat = aSecretariat();

interface Given {
  readonly seats?: number;
  readonly used?: number;
  readonly sentAt?: Date;
}

function sent({ seats = 4, used = 0, sentAt = at }: Given = {}): Invitation {
  const facts = { eventId: newId(), organisationId, seats, answerBy, externalRef: null };
  const around = { used, offeredElsewhere: 0, capacity: 10 };
  return Invitation.send({ ...facts, createdBy: newId(), sentAt }, around);
}

const resized = (invitation: Invitation, seats: number, used: number, when = at) =>
  invitation.changeSeats(seats, { used, offeredElsewhere: 0, capacity: 10 }, when);

function lapsed(): Invitation {
  const invitation = sent();
  invitation.lapse('event-cancelled', at);
  return invitation;
}

function unanswered(): Invitation {
  const invitation = sent();
  invitation.lapse('answer-by-passed', later);
  return invitation;
}

const row = (what: string, expected: string, act: () => unknown): RuleCase => ({
  case: what,
  expected,
  act,
});
const over = 'invitation.not-allowed-now';

keepsRules({
  aggregate: 'an invitation',
  entryPoints: [
    ...entryPointsOf([InvitationController, InvitationVerbsController]),
    due,
    ...entryPointsOf(neighbours),
  ],
  invariants: {
    'nobody answers after answerBy, which is no past': {
      [send]: [
        row('past already', 'invitation.answer-by-past', () => sent({ sentAt: answerBy })),
        row('still to come', 'taken', () => sent()),
      ],
      [change]: [row('past', over, () => resized(sent(), 9, 0, later))],
      [accept]: [
        row('at the deadline', 'taken', () => sent().accept(invited, answerBy)),
        row('after it', 'invitation.answer-too-late', () => sent().accept(invited, later)),
        row('after it, for it by the secretariat', 'taken', () =>
          sent().accept(secretariat, later),
        ),
        row('by nominating after it', 'invitation.answer-too-late', () =>
          sent().acceptByNominating(later),
        ),
      ],
      [decline]: [row('after it', over, () => sent().decline(invited, later))],
      [withdraw]: [row('after it', over, () => sent().withdraw(later))],
      [due]: [
        row('at the deadline', 'taken', () => {
          if (!sent().isOpen(answerBy) || sent().lapsesAt?.getTime() !== later.getTime())
            throw new Error('it is over too early');
        }),
        row('after it', 'taken', () => {
          if (sent().isOpen(later)) throw new Error('it is still open');
        }),
      ],
      [ended]: 'what is over stays over, with its reason',
      [moved]: [
        row('the event comes later, and so does the end of the answer', 'taken', () => {
          const invitation = sent();
          invitation.moveAnswerBy(7, at);
          if (!invitation.isOpen(later)) throw new Error('it is over too early');
        }),
        row('the event comes earlier', 'taken', () => {
          const invitation = sent();
          invitation.moveAnswerBy(-7, at);
          if (!invitation.isOpen(answerBy)) throw new Error('the time to answer was shortened');
        }),
      ],
      ...copies,
    },
    'it has no fewer seats than its organisation has people': {
      [send]: [
        row('fewer', 'invitation.seats-below-used', () => sent({ seats: 2, used: 3 })),
        row('as many', 'taken', () => sent({ seats: 3, used: 3 })),
      ],
      [change]: [
        row('fewer', 'invitation.seats-below-used', () => resized(sent(), 2, 3)),
        row('as many', 'taken', () => resized(sent(), 3, 3)),
      ],
      [accept]: 'keeps its seats',
      [decline]: 'gives none any more; who is there stays',
      [withdraw]: 'gives none any more; who is there stays',
      [due]: 'gives none any more',
      [ended]: 'gives none any more',
      [moved]: 'keeps its seats',
      ...copies,
    },
    'it ends once, and with its event': {
      [send]: 'a new one; the event is asked whether it is published and not over',
      [change]: [row('ended', over, () => resized(lapsed(), 9, 0))],
      [accept]: [
        row('ended', over, () => lapsed().accept(invited, at)),
        row('ended, by the secretariat', over, () => lapsed().accept(secretariat, at)),
        row('over unanswered, by the secretariat', 'taken', () =>
          unanswered().accept(secretariat, later),
        ),
        row('over unanswered, by the organisation', 'invitation.answer-too-late', () =>
          unanswered().accept(invited, later),
        ),
      ],
      [decline]: [row('ended', over, () => lapsed().decline(invited, at))],
      [withdraw]: [row('ended', over, () => lapsed().withdraw(at))],
      [due]: [
        row('answered before', 'taken', () => {
          const invitation = sent();
          invitation.accept(invited, at);
          if (invitation.lapsesAt !== null) throw new Error('it still has a deadline');
        }),
      ],
      [ended]: [
        row('twice', 'taken', () => {
          const invitation = lapsed();
          invitation.lapse('event-completed', at);
          if (invitation.state.reason !== 'event-cancelled') throw new Error('told twice');
        }),
      ],
      [moved]: [
        row('ended', 'taken', () => {
          const invitation = lapsed();
          invitation.moveAnswerBy(7, at);
          if (invitation.isLive) throw new Error('it lives again');
        }),
      ],
      ...copies,
    },
  },
});
