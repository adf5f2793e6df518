import { DomainError } from '@regional-events/kernel';

/** The body is no table that can be read. */
export class TableUnreadableError extends DomainError {
  constructor(why: string) {
    super({
      kind: 'malformed',
      code: 'import.table-unreadable',
      detail: `The file is no table that can be read: ${why}.`,
    });
  }
}

export class TooManyRowsError extends DomainError {
  constructor(most: number) {
    super({
      kind: 'unprocessable',
      code: 'import.too-many-rows',
      detail: `The file has more than ${most} rows.`,
    });
  }
}

export interface WrongColumn {
  /** Counted from 1; null for one that is missing. */
  readonly column: number | null;
  readonly code: 'import.column-unknown' | 'import.column-twice' | 'import.column-missing';
  readonly detail: string;
}

/** Nothing is imported from a table whose columns are not all understood. */
export class WrongColumnsError extends DomainError {
  constructor(columns: readonly WrongColumn[]) {
    super({
      kind: 'unprocessable',
      code: 'import.columns',
      detail: 'The first row does not name the columns that this import knows.',
      errors: columns.map(({ column, code, detail }) => ({
        pointer: column === null ? '/columns' : `/columns/${column}`,
        code,
        detail,
      })),
    });
  }
}

/** For clients of the secretariat, or of the organisation, and its focal points. */
export class ImportNotYoursError extends DomainError {
  constructor(detail: string) {
    super({ kind: 'forbidden', code: 'import.not-yours', detail });
  }
}

export class JobNotFoundError extends DomainError {
  constructor() {
    super({ kind: 'not-found', code: 'job.not-found', detail: 'There is no job with this id.' });
  }
}

/** The one that the whole import is for. */
export class UnknownOrganisationOfImportError extends DomainError {
  constructor() {
    const code = 'person.unknown-organisation';
    const detail = 'No organisation has the id given for the import.';
    const errors = [{ pointer: '/query/organisationId', code, detail }];
    super({ kind: 'unprocessable', code, detail, errors });
  }
}
