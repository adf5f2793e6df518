import { DomainError, lagBehind, type ReplicationLag } from '@regional-events/kernel';

/** Nobody knows the person here, or the actor may not know of their duties: both are answered alike. */
export class PersonOfDutiesNotFoundError extends DomainError {
  constructor(id: string) {
    super({
      kind: 'not-found',
      code: 'person.not-found',
      detail: 'There is no such person, or none whose duties are for you to see.',
      replicationLag: lagBehind([id]),
    });
  }
}

export class CalendarLinkNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'calendar-link.not-found',
      detail: 'There is no such link, or it shows nothing any more.',
    });
  }
}

/** A link is made to what its maker may read. */
export class NothingToLinkError extends DomainError {
  constructor(kind: string, replicationLag: ReplicationLag | undefined) {
    const code = 'calendar-link.nothing-there';
    const detail = `There is no such ${kind}, or none that you may read.`;
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/targetId', code, detail }],
      ...(replicationLag !== undefined && { replicationLag }),
    });
  }
}
