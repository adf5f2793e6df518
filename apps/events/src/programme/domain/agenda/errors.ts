import { DomainError } from '@regional-events/kernel';

export class AgendaNothingNewError extends DomainError {
  constructor(version: number) {
    super({
      kind: 'conflict',
      code: 'agenda.nothing-new',
      detail:
        version === 0
          ? 'The agenda has no session yet.'
          : `The agenda is still that of release ${version}.`,
    });
  }
}

export class AgendaTooLargeError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'agenda.too-large',
      detail: 'A release has at most 1,000 sessions and 1 MiB of text; shorten abstracts first.',
    });
  }
}

export class AgendaVersionNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'agenda.version-not-found',
      detail: 'The agenda of the event has no such release.',
    });
  }
}

export class AgendaVersionsRunBackwardsError extends DomainError {
  constructor() {
    const code = 'agenda.since-not-before';
    const detail = '`since` must be an earlier release, or 0 for nothing.';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/query/since', code, detail }],
    });
  }
}
