import { DomainError } from '@regional-events/kernel';

/** The code that a row of a table names. */
export class UnknownOrganisationCodeError extends DomainError {
  constructor() {
    const code = 'import.organisation-unknown';
    const detail = 'No organisation has this code.';
    const errors = [{ pointer: '/organisationCode', code, detail }];
    super({ kind: 'unprocessable', code, detail, errors });
  }
}
