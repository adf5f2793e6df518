import { DomainError } from '@regional-events/kernel';

/** A row of a table that is about an organisation which there is not yet. */
export class KindMissingError extends DomainError {
  constructor() {
    const code = 'import.kind-missing';
    const detail = 'No organisation has this code, and a new one needs a kind.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/kind', code, detail }] });
  }
}

export class NameMissingError extends DomainError {
  constructor() {
    const code = 'import.name-missing';
    const detail = 'No organisation has this code, and a new one needs a name.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/names', code, detail }] });
  }
}
