import { DomainError } from '@regional-events/kernel';

export class AccountNotFoundError extends DomainError {
  constructor() {
    super({ kind: 'not-found', code: 'account.not-found', detail: 'There is no such account.' });
  }
}

export class SignInNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'sign-in.not-found',
      detail: 'There is no such sign-in, or it has ended.',
    });
  }
}

export class NotYoursToInviteError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'account.not-yours',
      detail: 'The secretariat alone invites people.',
    });
  }
}

export class AccountClosedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'account.closed',
      detail: 'The account is closed and stays so; make a new one.',
      extras: { allowedTransitions: [] },
    });
  }
}
