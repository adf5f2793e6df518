import { DomainError } from '@regional-events/kernel';

export class EventNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'event.not-found',
      detail: 'There is no event with this id.',
    });
  }
}

export class EventNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'event.not-yours',
      detail:
        'An event is drafted and run by its organisers (in a series, by organisers of both) and by the secretariat.',
    });
  }
}

export class VenueUnknownError extends DomainError {
  constructor() {
    const code = 'event.venue-unknown';
    const detail = 'There is no such venue in the directory.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/venueId', code, detail }] });
  }
}

export class VenueSaidTwiceError extends DomainError {
  constructor() {
    const code = 'event.venue-said-twice';
    const detail = 'The request names a venue by hand and another one by its id; one is enough.';
    super({ kind: 'unprocessable', code, detail, errors: [{ pointer: '/venue', code, detail }] });
  }
}

export class OnlyOwnThemesError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'event.only-own-themes',
      detail:
        'Who co-organises a day changes the theme of that day, and nothing else of the event.',
    });
  }
}

export class TransitionNotAllowedError extends DomainError {
  constructor(verb: string, status: string, allowed: readonly string[]) {
    super({
      kind: 'conflict',
      code: 'event.transition-not-allowed',
      detail: `The status ${status} does not allow to ${verb} the event.`,
      extras: { allowedTransitions: allowed },
    });
  }
}

export class EventTakesNoChangesError extends DomainError {
  constructor(status: string) {
    super({
      kind: 'conflict',
      code: 'event.takes-no-changes',
      detail: `The event is ${status}; it takes no changes any more.`,
    });
  }
}

export class FixedOncePublishedError extends DomainError {
  constructor(pointers: readonly string[]) {
    super({
      kind: 'conflict',
      code: 'event.fixed-once-published',
      detail: 'The event is published, and people rely on what the change would take from them.',
      errors: pointers.map((pointer) => ({
        pointer,
        code: 'event.fixed-once-published',
        detail:
          pointer === '/days'
            ? 'A day of a published event is moved by POST /v1/events/{id}/reschedule.'
            : 'This cannot be changed so once the event is published.',
      })),
    });
  }
}

export class CapacityOwnedBySeatPlanError extends DomainError {
  constructor(eventId: string) {
    const seatPlan = `/v1/events/${eventId}/seat-plan`;
    const detail = `Since the event was first published its seat plan owns the capacity: PATCH ${seatPlan}.`;
    super({
      kind: 'conflict',
      code: 'event.capacity-owned-by-seat-plan',
      detail,
      errors: [{ pointer: '/capacity', code: 'event.capacity-owned-by-seat-plan', detail }],
      extras: { seatPlan },
    });
  }
}

export class EventNotReadyToPublishError extends DomainError {
  constructor(missing: readonly string[]) {
    super({
      kind: 'unprocessable',
      code: 'event.not-ready-to-publish',
      detail:
        'Publishing needs a title, a venue, a time zone, at least one day, a capacity and a registration window.',
      errors: missing.map((pointer) => ({
        pointer,
        code: 'event.not-ready-to-publish',
        detail: 'This is missing.',
      })),
    });
  }
}

export class RegistrationClosesBeforeItOpensError extends DomainError {
  constructor() {
    const detail = 'Registration would close before it opens.';
    super({
      kind: 'unprocessable',
      code: 'event.registration-closes-before-it-opens',
      detail,
      errors: [
        {
          pointer: '/registration/closesAt',
          code: 'event.registration-closes-before-it-opens',
          detail,
        },
      ],
    });
  }
}

export class EventExternalRefTakenError extends DomainError {
  constructor() {
    const detail = 'This client has already given this externalRef to another event.';
    super({
      kind: 'conflict',
      code: 'event.external-ref-taken',
      detail,
      errors: [{ pointer: '/externalRef', code: 'event.external-ref-taken', detail }],
    });
  }
}

export class RegistrationClosesAfterEventError extends DomainError {
  constructor(endsAt: Date) {
    const code = 'event.registration-closes-after-event';
    const detail = `Registration would close after the event ends, at ${endsAt.toISOString()}.`;
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/registration/closesAt', code, detail }],
    });
  }
}

/** An event can be completed from its last day on, by the date in its time zone. */
export class EventNotOverYetError extends DomainError {
  constructor(completableFrom: Date) {
    super({
      kind: 'conflict',
      code: 'event.not-over-yet',
      detail: 'The last day of the event has not begun, so it cannot be completed.',
      extras: { completableFrom: completableFrom.toISOString() },
    });
  }
}
