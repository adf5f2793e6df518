import { DomainError, type ErrorDetail } from '@regional-events/kernel';

export class AccountNotFoundError extends DomainError {
  constructor() {
    super({ kind: 'not-found', code: 'account.not-found', detail: 'There is no such account.' });
  }
}

export class AccountsOfSecretariatError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'account.not-yours',
      detail: 'The secretariat alone registers, changes and closes accounts.',
    });
  }
}

export class AccountOfNobodyError extends DomainError {
  constructor() {
    const code = 'account.unknown-person';
    const detail = 'Nobody has the id that the account is to be of.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/personId', code, detail }],
    });
  }
}

/** The invitation could be sent nowhere, and nobody could sign in. */
export class AccountWithoutAddressError extends DomainError {
  constructor() {
    const code = 'account.no-address';
    const detail = 'Nothing is known of an address of this person: give one to sign in with.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/email', code, detail }] });
  }
}

export class AddressTakenError extends DomainError {
  constructor() {
    const code = 'account.address-taken';
    const detail = 'Another account signs in with this address.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/email', code, detail }] });
  }
}

export class PersonHasAccountError extends DomainError {
  constructor() {
    const code = 'account.person-has-one';
    const detail = 'This person has an account that is not closed.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/personId', code, detail }] });
  }
}

export class AccountIsClosedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'account.closed',
      detail: 'The account is closed and stays so; make a new one.',
      extras: { allowedTransitions: [] },
    });
  }
}

/** Some role lacks its object, or names one that it does not have. */
export class GrantObjectError extends DomainError {
  constructor(faults: readonly Omit<ErrorDetail, 'code'>[]) {
    const code = 'account.grant-object';
    super({
      kind: 'unprocessable',
      code,
      detail: 'A grant names the object that its role is for, and no other.',
      errors: faults.map((fault) => ({ ...fault, code })),
    });
  }
}

export class GrantEndsBeforeItBeginsError extends DomainError {
  constructor(pointers: readonly string[]) {
    const code = 'account.grant-ends-before-it-begins';
    const detail = 'The last day of a grant is not before its first.';
    const errors = pointers.map((pointer) => ({ pointer, code, detail }));
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

export class GrantForUnknownOrganisationError extends DomainError {
  constructor(pointers: readonly string[]) {
    const code = 'account.unknown-organisation';
    const detail = 'No organisation has the id given in the grant.';
    const errors = pointers.map((pointer) => ({ pointer, code, detail }));
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

/** Who speaks for a retired organisation already may do so until the grant ends. */
export class GrantForRetiredError extends DomainError {
  constructor(pointers: readonly string[]) {
    const code = 'organisation.retired';
    const detail = 'The organisation is retired, so nobody new speaks for it.';
    const errors = pointers.map((pointer) => ({ pointer, code, detail }));
    super({ kind: 'conflict', code, detail, errors });
  }
}

export class FocalPointsNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'organisation.not-yours',
      detail: 'Who speaks for an organisation is told to whoever acts for it.',
    });
  }
}

/** The one whose focal points are asked for. */
export class NoSuchOrganisationError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'organisation.not-found',
      detail: 'There is no such organisation.',
    });
  }
}
