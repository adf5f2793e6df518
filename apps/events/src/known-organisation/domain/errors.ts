import { DomainError, idTime } from '@regional-events/kernel';

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
      replicationLag: { unknownId: newest(references) },
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

/** The newest id, whose message is most likely still on its way. */
function newest(references: readonly OrganisationReference[]): string {
  const age = (id: string) => idTime(id)?.getTime() ?? 0;
  return references
    .map(({ id }) => id)
    .reduce((one, other) => (age(other) > age(one) ? other : one));
}
