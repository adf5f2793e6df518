import { DomainError } from '@regional-events/kernel';

/** It does not exist, or this caller may not see it: both answers are the same. */
export class InvitationNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'invitation.not-found',
      detail: 'There is no such invitation.',
    });
  }
}

export class InvitationNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'invitation.not-yours',
      detail: "Only the event's organisers and the secretariat send and withdraw invitations.",
    });
  }
}

export class NotYoursToAnswerError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'invitation.not-yours-to-answer',
      detail: 'Only the invited organisation, or the secretariat for it, answers an invitation.',
    });
  }
}

export class AlreadyInvitedError extends DomainError {
  constructor() {
    const detail = 'The organisation holds an invitation to this event that is sent or accepted.';
    const code = 'invitation.already-invited';
    super({
      kind: 'conflict',
      code,
      detail,
      errors: [{ pointer: '/organisationId', code, detail }],
    });
  }
}

export class InvitationRefTakenError extends DomainError {
  constructor() {
    const detail = 'You have used this externalRef for another invitation.';
    const code = 'invitation.external-ref-taken';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/externalRef', code, detail }] });
  }
}

export class InvitationNotAllowedNowError extends DomainError {
  constructor(status: string, allowedTransitions: readonly string[]) {
    super({
      kind: 'conflict',
      code: 'invitation.not-allowed-now',
      detail: `The invitation is ${status}, which does not allow this.`,
      extras: { allowedTransitions },
    });
  }
}

export class AnswerTooLateError extends DomainError {
  constructor(answerBy: Date) {
    super({
      kind: 'conflict',
      code: 'invitation.answer-too-late',
      detail:
        'The time to accept this invitation is over; ask the secretariat to accept it for you or to send a new one.',
      extras: { answerBy: answerBy.toISOString() },
    });
  }
}

export class AnswerBehindUsError extends DomainError {
  constructor() {
    const detail = 'The time to answer would be over already.';
    const code = 'invitation.answer-by-past';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/answerBy', code, detail }],
    });
  }
}

export class SeatsBelowUsedError extends DomainError {
  /** `used`: how many live registrations of the organisation have a seat or are on the waiting list. */
  constructor(used: number) {
    const code = 'invitation.seats-below-used';
    super({
      kind: 'conflict',
      code,
      detail: `The organisation has ${used} people at the event, so it cannot be invited for fewer.`,
      extras: { used },
      errors: [{ pointer: '/seats', code, detail: `must be at least ${used}` }],
    });
  }
}
