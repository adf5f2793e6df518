import { DomainError } from '@regional-events/kernel';

const pointer = '/organisationId';

export class OrganisationUnknownError extends DomainError {
  constructor(id: string) {
    const code = 'organisation.unknown';
    const detail = 'There is no such organisation.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer, code, detail }],
      replicationLag: { unknownId: id },
    });
  }
}

/** Existing registrations and invitations of a retired organisation stay. */
export class OrganisationRetiredError extends DomainError {
  constructor() {
    const code = 'organisation.retired';
    const detail = 'The organisation is retired and takes part in nothing new.';
    super({ kind: 'conflict', code, detail, errors: [{ pointer, code, detail }] });
  }
}
