import { DomainError, lagBehind } from '@regional-events/kernel';

export interface PersonReference {
  /** JSON Pointer to the id in the request. */
  readonly pointer: string;
  readonly id: string;
}

export class PersonUnknownError extends DomainError {
  constructor(references: readonly PersonReference[]) {
    super({
      kind: 'unprocessable',
      code: 'person.unknown',
      detail: 'The request names people who are not registered.',
      errors: references.map(({ pointer, id }) => ({
        pointer,
        code: 'person.unknown',
        detail: `There is no person ${id}.`,
      })),
      replicationLag: lagBehind(references.map(({ id }) => id)),
    });
  }
}
