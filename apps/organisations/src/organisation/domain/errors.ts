import { DomainError } from '@regional-events/kernel';

export class OrganisationNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'organisation.not-found',
      detail: 'There is no such organisation.',
    });
  }
}

export class CodeTakenError extends DomainError {
  constructor(code: string) {
    super({
      kind: 'conflict',
      code: 'organisation.code-taken',
      detail: `Another organisation has the code ${code}.`,
    });
  }
}

export class CodeIsFixedError extends DomainError {
  constructor(code: string) {
    super({
      kind: 'conflict',
      code: 'organisation.code-is-fixed',
      detail: `The code of an organisation never changes; this one's is ${code}.`,
    });
  }
}

export class UnknownParentError extends DomainError {
  constructor() {
    const code = 'organisation.unknown-parent';
    const detail = 'No organisation has the id given as parent.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/parentId', code, detail }],
    });
  }
}

export class ParentCycleError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'organisation.parent-cycle',
      detail: 'The organisation would stand above itself through this parent.',
    });
  }
}

export class NamelessOrganisationError extends DomainError {
  constructor() {
    const code = 'organisation.nameless';
    const detail = 'An organisation keeps a name in at least one language.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/names', code, detail }] });
  }
}

/** Retirement is final. */
export class OrganisationIsRetiredError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'organisation.retired',
      detail: 'The organisation is retired and stays so.',
      extras: { allowedTransitions: [] },
    });
  }
}

export class OrganisationNotYoursError extends DomainError {
  constructor(may: string) {
    super({ kind: 'forbidden', code: 'organisation.not-yours', detail: may });
  }
}

export class OrganisationExternalRefTakenError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'organisation.external-ref-taken',
      detail: 'This client used the same externalRef for another organisation.',
    });
  }
}
