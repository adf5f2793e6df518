import { DomainError } from '@regional-events/kernel';

export class SessionNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'session.not-found',
      detail: 'The event has no session with this id.',
    });
  }
}

export class DayNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'session.day-not-yours',
      detail:
        "Sessions are planned by the event's organisers and, on their day, by its co-organisers.",
    });
  }
}

/** Does not disclose whether there are sessions. */
export class DraftAgendaNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'session.draft-not-yours',
      detail:
        "The draft agenda is read by the event's organisers, the co-organisers of its days and the secretariat.",
    });
  }
}

export class AgendaClosedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'session.agenda-closed',
      detail: 'The event is over; its agenda takes no changes any more.',
    });
  }
}

export class DayNotOfEventError extends DomainError {
  constructor(date: string) {
    const detail = `${date} is not a day of the event.`;
    super({
      kind: 'conflict',
      code: 'session.day-not-of-event',
      detail,
      errors: [{ pointer: '/date', code: 'session.day-not-of-event', detail }],
    });
  }
}

export class SessionEndsBeforeItStartsError extends DomainError {
  constructor() {
    const detail = 'The session would end before it starts.';
    super({
      kind: 'unprocessable',
      code: 'session.ends-before-it-starts',
      detail,
      errors: [{ pointer: '/endTime', code: 'session.ends-before-it-starts', detail }],
    });
  }
}

export class TooManySpeakersError extends DomainError {
  constructor(most: number) {
    const code = 'session.too-many-speakers';
    const detail = `The session would have more than ${most} speakers.`;
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/speakers', code, detail }],
    });
  }
}

export class RoomNotOfVenueError extends DomainError {
  constructor() {
    const code = 'session.room-unknown';
    const detail = 'The venue of the event has no such room; name the venue (`venueId`) first.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/roomId', code, detail }] });
  }
}

export class SessionExternalRefTakenError extends DomainError {
  constructor() {
    const detail = 'This client has already given this externalRef to another session.';
    super({
      kind: 'conflict',
      code: 'session.external-ref-taken',
      detail,
      errors: [{ pointer: '/externalRef', code: 'session.external-ref-taken', detail }],
    });
  }
}

export class SessionOutsideHoursError extends DomainError {
  constructor(date: string, pointer: '/startTime' | '/endTime') {
    const code = 'session.outside-day-hours';
    const detail = `The session would lie outside the hours of ${date}; change those of the day first.`;
    super({ kind: 'conflict', code, detail, errors: [{ pointer, code, detail }] });
  }
}
