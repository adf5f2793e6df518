import { DomainError } from '@regional-events/kernel';

/** The client has as many open streams as it may. */
export class TooManyStreamsError extends DomainError {
  constructor(most: number) {
    super({
      kind: 'too-many',
      code: 'message.too-many-streams',
      detail: `A client has ${most} streams at once at most; end one that is no longer read.`,
      retryAfterSeconds: 5,
    });
  }
}

/** The feed holds no message with this id that the reader may see. */
export class UnknownPositionError extends DomainError {
  constructor(pointer: string) {
    const detail =
      'No message of this id is in the feed; go on from the id of a message that you have read, or without one from the start.';
    super({
      kind: 'malformed',
      code: 'message.unknown-position',
      detail,
      errors: [
        {
          pointer,
          code: 'message.unknown-position',
          detail: 'is not the id of a message in the feed',
        },
      ],
    });
  }
}
