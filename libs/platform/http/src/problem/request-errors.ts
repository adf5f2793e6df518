import { DomainError } from '@regional-events/kernel';
import type { ErrorDetail } from '@regional-events/kernel';

/**
 * The request does not match the route's schema. Pointers point into the body, or begin with `/query`, `/path` or
 * `/header`.
 */
export class RequestMalformedError extends DomainError {
  constructor(errors: readonly ErrorDetail[]) {
    const count = errors.length === 1 ? 'One value does' : `${errors.length} values do`;
    super({
      kind: 'malformed',
      code: 'request.malformed',
      detail: `${count} not fit; see errors.`,
      errors,
    });
  }
}

export class HeaderMalformedError extends RequestMalformedError {
  constructor(header: string, detail: string) {
    super([{ pointer: `/header/${header}`, code: 'malformed', detail }]);
  }
}

/** More parameters, or fields of a form, than any route knows. */
export class TooManyFieldsError extends RequestMalformedError {
  constructor(pointer: '' | '/query') {
    super([{ pointer, code: 'too-many', detail: 'has more fields than any route knows' }]);
  }
}

export class UnknownCursorError extends DomainError {
  constructor() {
    super({
      kind: 'malformed',
      code: 'request.unknown-cursor',
      detail: 'The value of `after` is none that this list gave for these filters and this order.',
      errors: [
        {
          pointer: '/query/after',
          code: 'request.unknown-cursor',
          detail: 'not a cursor of this list',
        },
      ],
    });
  }
}

export class IfMatchMissingError extends DomainError {
  constructor() {
    super({
      kind: 'precondition-missing',
      code: 'request.if-match-missing',
      detail: 'This changes an item: say in If-Match which version of it you have seen (its ETag).',
    });
  }
}

export class IdempotencyKeyMissingError extends DomainError {
  constructor() {
    super({
      kind: 'malformed',
      code: 'request.idempotency-key-missing',
      detail: 'This needs an Idempotency-Key header, so that it can be repeated safely.',
    });
  }
}

/** The request is about something that was made a moment ago and that has not been replicated to this service yet. */
export class NotYetReplicatedError extends DomainError {
  constructor(original: DomainError) {
    super({
      kind: 'unavailable',
      code: 'news-not-here-yet',
      detail: 'News from another service is late; try the same again shortly.',
      extras: { waitingFor: original.code },
      retryAfterSeconds: 2,
    });
  }
}
