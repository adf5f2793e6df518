import { DomainError } from '@regional-events/kernel';

export class ForeignServiceError extends DomainError {
  constructor(service: string) {
    super({
      kind: 'not-found',
      code: 'operations.foreign-service',
      detail: `This is ${service}: each service answers for its own messages alone.`,
    });
  }
}

export class NothingParkedError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'operations.nothing-parked',
      detail: 'Nothing of this stream is parked.',
    });
  }
}

export class DeadLetterNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'operations.dead-letter-not-found',
      detail: 'There is no dead letter of this place, or none any more.',
    });
  }
}

export class JobNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'operations.job-not-found',
      detail: 'There is no job with this id, or none any more.',
    });
  }
}

export class ActionNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'operations.action-not-found',
      detail: 'There is no action with this id.',
    });
  }
}

export class TopicNotReadError extends DomainError {
  constructor(topics: readonly string[]) {
    const read = topics.length === 0 ? 'It reads none.' : `It reads ${topics.join(', ')}.`;
    const detail = `This service does not read this topic. ${read}`;
    super({
      kind: 'unprocessable',
      code: 'operations.topic-not-read',
      detail,
      errors: [{ pointer: '/topic', code: 'operations.topic-not-read', detail }],
    });
  }
}

export class AuditChainsNotYoursError extends DomainError {
  constructor() {
    super({
      kind: 'forbidden',
      code: 'audit.chains-not-yours',
      detail: 'Only the secretariat checks the chains of the audit.',
    });
  }
}
