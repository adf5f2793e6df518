import { DomainError } from '@regional-events/kernel';

export class PersonNotFoundError extends DomainError {
  constructor() {
    super({ kind: 'not-found', code: 'person.not-found', detail: 'There is no such person.' });
  }
}

export class UnknownOrganisationError extends DomainError {
  constructor(pointers: readonly string[]) {
    const code = 'person.unknown-organisation';
    const detail = 'No organisation has the id given in the affiliation.';
    const errors = pointers.map((pointer) => ({ pointer, code, detail }));
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

export class NamelessPersonError extends DomainError {
  /** `place`: where the name stands in the person. */
  constructor(place: '' | '/otherScript') {
    const code = 'person.nameless';
    const detail = 'A person has a given name, a family name or both.';
    const errors = [{ pointer: `${place}/familyName`, code, detail }];
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

export class ScriptMissingError extends DomainError {
  constructor() {
    const code = 'person.script-missing';
    const detail = 'A name in another script says in which one.';
    const errors = [{ pointer: '/otherScript/script', code, detail }];
    super({ kind: 'unprocessable', code, detail, errors });
  }
}

export class AffiliationEndsBeforeItBeginsError extends DomainError {
  constructor(pointer: string) {
    const code = 'person.affiliation-ends-before-it-begins';
    const detail = 'The last day of an affiliation is not before its first.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer, code, detail }] });
  }
}

export class ForeignOrganisationError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'person.foreign-organisation',
      detail:
        'A client registers and changes people of the organisation that it is bound to, ' +
        'and writes affiliations to that organisation alone.',
    });
  }
}

export class PersonExternalRefTakenError extends DomainError {
  constructor() {
    const code = 'person.external-ref-taken';
    const detail = 'This client used the same externalRef for another person.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer: '/externalRef', code, detail }] });
  }
}

/** What a retired organisation takes part in already stays as it is. */
export class AffiliationToRetiredError extends DomainError {
  constructor(pointers: readonly string[]) {
    const code = 'organisation.retired';
    const detail = 'The organisation is retired, so nobody new is affiliated to it.';
    const errors = pointers.map((pointer) => ({ pointer, code, detail }));
    super({ kind: 'conflict', code, detail, errors });
  }
}

export class SecretariatOnlyError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'person.secretariat-only',
      detail: 'Only the secretariat erases people and looks after doubles.',
    });
  }
}

export class SamePersonError extends DomainError {
  constructor() {
    const code = 'person.same-person';
    const detail = 'A person is merged into another one.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/intoId', code, detail }] });
  }
}

export class UnknownOtherPersonError extends DomainError {
  constructor() {
    const code = 'person.unknown';
    const detail = 'There is no such person to merge into.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/intoId', code, detail }] });
  }
}
