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
  constructor(taken: string) {
    const code = 'organisation.code-taken';
    const detail = `Another organisation has the code ${taken}.`;
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/code', code, detail }] });
  }
}

export class CodeIsFixedError extends DomainError {
  constructor(kept: string) {
    const code = 'organisation.code-is-fixed';
    const detail = `The code of an organisation never changes; this one's is ${kept}.`;
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/code', code, detail }] });
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
    const code = 'organisation.parent-cycle';
    const detail = 'The organisation would stand above itself through this parent.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/parentId', code, detail }] });
  }
}

export class NamelessOrganisationError extends DomainError {
  constructor() {
    const code = 'organisation.nameless';
    const detail = 'An organisation keeps a name in at least one language.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/names', code, detail }] });
  }
}

export class TooManyNamesError extends DomainError {
  constructor(most: number) {
    const code = 'organisation.too-many-names';
    const detail = `An organisation has names in at most ${most} languages.`;
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

/** A retired organisation keeps the parts that it already has. */
export class RetiredTakesPartError extends DomainError {
  constructor(pointers: readonly string[]) {
    const code = 'organisation.retired';
    const detail = 'The organisation is retired and takes part in nothing new.';
    const errors = pointers.map((pointer) => ({ pointer, code, detail }));
    super({ kind: 'conflict', code, detail, errors });
  }
}

export class OrganisationNotYoursError extends DomainError {
  constructor(may: string) {
    super({ kind: 'forbidden', code: 'organisation.not-yours', detail: may });
  }
}

export class OrganisationExternalRefTakenError extends DomainError {
  constructor() {
    const code = 'organisation.external-ref-taken';
    const detail = 'This client used the same externalRef for another organisation.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/externalRef', code, detail }] });
  }
}
