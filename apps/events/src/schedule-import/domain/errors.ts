import { DomainError } from '@regional-events/kernel';

export class ScheduleUnreadableError extends DomainError {
  constructor(why: string) {
    super({
      kind: 'malformed',
      code: 'import.unreadable',
      detail: `The file is no schedule that can be read: ${why}.`,
    });
  }
}

export class TooManySessionsError extends DomainError {
  constructor(most: number) {
    super({
      kind: 'unprocessable',
      code: 'import.too-many-sessions',
      detail: `The file has more than ${most} sessions.`,
    });
  }
}

/** The event has no time zone, so that no time of a file can be placed. */
export class EventWithoutZoneError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'import.event-without-zone',
      detail: 'The event has no time zone yet: sessions of a file are placed by it.',
    });
  }
}

export class JobNotFoundError extends DomainError {
  constructor() {
    super({ kind: 'not-found', code: 'job.not-found', detail: 'There is no job with this id.' });
  }
}
