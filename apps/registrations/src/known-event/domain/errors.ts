import { DomainError, type ReplicationLag } from '@regional-events/kernel';

export class EventNotFoundError extends DomainError {
  constructor(replicationLag: ReplicationLag) {
    super({
      kind: 'not-found',
      code: 'event.not-found',
      detail: 'There is no such event.',
      replicationLag,
    });
  }
}

/** A draft or a postponed event; the message about its publication may still be on its way. */
export class EventNotPublishedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'event.not-published',
      detail: 'The event is not published, so nobody can be invited or nominated.',
      replicationLag: {},
    });
  }
}

export class EventEndedError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'event.ended',
      detail:
        'The event is over or cancelled, so its seats and invitations do not change any more.',
    });
  }
}
