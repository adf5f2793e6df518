import { describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import {
  AnswerTooLateError,
  InvitationNotAllowedNowError,
  NotYoursToAnswerError,
} from './errors.ts';
import { Invitation, possibleVerbs } from './invitation.ts';

const at = new Date('2030-03-01T09:00:00Z');
const answerBy = new Date('2030-03-10T00:00:00Z');
const later = new Date('2030-03-11T00:00:00Z');
const organisationId = newId();
const secretariat: Actor = {
  clientId: newId(),
  role: 'secretariat',
  organisationId: null,
  scopes: [],
  personId: null,
  grants: [],
};
const invited: Actor = { ...secretariat, role: 'partner', organisationId };
const stranger: Actor = { ...invited, organisationId: newId() };

function sent(): Invitation {
  const facts = { eventId: newId(), organisationId, seats: 4, answerBy, externalRef: null };
  const around = { used: 0, offeredElsewhere: 0, capacity: 10 };
  return Invitation.send({ ...facts, createdBy: newId(), sentAt: at }, around);
}

describe('an invitation', () => {
  it('is sent, and accepted by the organisation that it asks', () => {
    const invitation = sent();
    invitation.accept(invited, at);
    expect(invitation).toMatchObject({ status: 'accepted', isLive: true });
    expect(invitation.recorded.map(({ event, sequence }) => [event.type, sequence])).toEqual([
      ['sent', 1],
      ['accepted', 2],
    ]);
  });

  it('is answered by nobody else, but by the secretariat for it', () => {
    expect(() => sent().accept(stranger, at)).toThrow(NotYoursToAnswerError);
    expect(() => sent().decline(stranger, at)).toThrow(NotYoursToAnswerError);
    const invitation = sent();
    invitation.decline(secretariat, at, 'nobody-available');
    const state = { declineReason: 'nobody-available', reason: null };
    expect(invitation).toMatchObject({ status: 'declined', isLive: false, state });
  });

  it('is accepted in time, or later by the secretariat', () => {
    const invitation = sent();
    expect(() => invitation.accept(invited, later)).toThrow(AnswerTooLateError);
    invitation.accept(secretariat, later);
    expect(invitation.status).toBe('accepted');
  });

  it('is declined or withdrawn after it was accepted, and then no more', () => {
    const invitation = sent();
    invitation.accept(invited, at);
    invitation.withdraw(at);
    expect(invitation).toMatchObject({ status: 'withdrawn', isLive: false });
    for (const act of [
      () => invitation.accept(invited, at),
      () => invitation.decline(invited, at),
      () => invitation.withdraw(at),
    ]) {
      expect(act).toThrow(InvitationNotAllowedNowError);
      expect(act).toThrow(expect.objectContaining({ extras: { allowedTransitions: [] } }));
    }
  });
});

describe('what can be done with an invitation', () => {
  const open = { takingPart: true, ended: false };
  const organisation = { answers: true, answersLate: false, organises: false, ...open };
  const organiser = { answers: false, answersLate: false, organises: true, ...open };
  const office = { answers: true, answersLate: true, organises: true, ...open };
  const silent = { status: 'lapsed', reason: 'answer-by-passed' } as const;

  it('is to answer it, for the organisation, and to change or withdraw it, for the organisers', () => {
    const unanswered = { status: 'sent', reason: null } as const;
    expect(possibleVerbs(unanswered, organisation)).toEqual(['accept', 'decline']);
    expect(possibleVerbs(unanswered, organiser)).toEqual(['withdraw', 'change']);
    const accepted = { status: 'accepted', reason: null } as const;
    expect(possibleVerbs(accepted, organisation)).toEqual(['decline']);
  });

  it('is nothing once it is over, but for the secretariat, who accepts late', () => {
    expect(possibleVerbs(silent, organisation)).toEqual([]);
    expect(possibleVerbs(silent, organiser)).toEqual([]);
    expect(possibleVerbs(silent, office)).toEqual(['accept']);
    expect(possibleVerbs({ status: 'declined', reason: null }, office)).toEqual([]);
  });

  it('is nothing once its event has ended', () => {
    const over = { takingPart: false, ended: true };
    expect(possibleVerbs({ status: 'accepted', reason: null }, { ...office, ...over })).toEqual([]);
  });
});
