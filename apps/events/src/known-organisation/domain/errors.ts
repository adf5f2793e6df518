import { DomainError, lagBehind } from '@regional-events/kernel';

export interface OrganisationReference {
  /** JSON Pointer to the id in the request. */
  readonly pointer: string;
  readonly id: string;
}

export class OrganisationUnknownError extends DomainError {
  constructor(references: readonly OrganisationReference[]) {
    super({
      kind: 'unprocessable',
      code: 'organisation.unknown',
      detail: 'The request names organisations that do not exist.',
      errors: references.map(({ pointer, id }) => ({
        pointer,
        code: 'organisation.unknown',
        detail: `There is no organisation ${id}.`,
      })),
      replicationLag: lagBehind(references.map(({ id }) => id)),
    });
  }
}

/** A retired organisation keeps the parts that it already has. */
export class OrganisationRetiredError extends DomainError {
  constructor(references: readonly OrganisationReference[]) {
    const code = 'organisation.retired';
    super({
      kind: 'conflict',
      code,
      detail: 'The request names organisations that are retired and take part in nothing new.',
      errors: references.map(({ pointer, id }) => ({
        pointer,
        code,
        detail: `The organisation ${id} is retired.`,
      })),
    });
  }
}
