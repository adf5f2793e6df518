import { DomainError, type ErrorDetail } from '@regional-events/kernel';

/** A person who cannot be nominated, by the index in the request. */
export interface Refusal {
  readonly index: number;
  readonly error: DomainError;
}

/** A delegation is nominated as one command: all of its people or none. */
export class DelegationRefusedError extends DomainError {
  constructor(refusals: readonly [Refusal, ...Refusal[]]) {
    const errors = refusals.map((refusal) => refusal.error);
    // Waiting for messages helps only if they could change every refusal.
    const late = errors.every((error) => error.replicationLag !== undefined);
    const unknown = errors.find((error) => error.replicationLag?.unknownId !== undefined);
    const replicationLag = unknown?.replicationLag ?? errors[0]?.replicationLag;
    const unprocessable = errors.some((error) => error.kind === 'unprocessable');
    super({
      kind: unprocessable ? 'unprocessable' : 'conflict',
      code: 'registration.delegation-refused',
      detail: `${refusals.length} of the people cannot be nominated, so nobody was.`,
      errors: refusals.flatMap(pointed),
      ...(late && replicationLag !== undefined && { replicationLag }),
    });
  }
}

export class PersonTwiceError extends DomainError {
  constructor() {
    const detail = 'The person stands in the delegation already.';
    const code = 'registration.person-twice';
    super({
      kind: 'unprocessable',
      code,
      detail,
      errors: [{ pointer: '/personId', code, detail }],
    });
  }
}

function pointed({ index, error }: Refusal): readonly ErrorDetail[] {
  const at = `/people/${index}`;
  if (error.errors.length === 0) return [{ pointer: at, code: error.code, detail: error.detail }];
  return error.errors.map((detail) => ({ ...detail, pointer: `${at}${detail.pointer}` }));
}
