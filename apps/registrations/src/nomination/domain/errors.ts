import { DomainError } from '@regional-events/kernel';

/** It does not exist, or this caller may not see it: both answers are the same. */
export class RegistrationNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'registration.not-found',
      detail: 'There is no such registration.',
    });
  }
}

export class NotYoursToDeclineError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'registration.not-yours-to-decline',
      detail:
        "Only the event's organisers and the secretariat decline; an organisation withdraws its own people.",
    });
  }
}

export class NotYoursToAcceptError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'registration.not-yours-to-accept',
      detail: 'Only the organisation that nominated and the secretariat accept new dates.',
    });
  }
}

export class NotYoursToWithdrawError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'registration.not-yours-to-withdraw',
      detail:
        'Only the organisation that nominated and the secretariat withdraw; organisers decline.',
    });
  }
}

export class AlreadyRegisteredError extends DomainError {
  constructor() {
    const detail = 'The person has a live registration for this event already.';
    const code = 'registration.already-registered';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/personId', code, detail }] });
  }
}

export class ExternalRefTakenError extends DomainError {
  constructor() {
    const detail = 'You have used this externalRef for another registration.';
    const code = 'registration.external-ref-taken';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/externalRef', code, detail }] });
  }
}
