import { idTime } from './ids.ts';

/** The kinds of broken rules; each has one HTTP status (see the problem filter). */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'unprocessable'
  | 'precondition-missing'
  | 'too-many'
  | 'unavailable';

export interface ErrorDetail {
  /** JSON Pointer (RFC 6901) to the value in the request. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * Marks an error whose cause may be replication lag: an id that is unknown here, or (without `unknownId`) a known
 * thing in an older state.
 */
export interface ReplicationLag {
  readonly unknownId?: string;
}

/** Of several ids that are unknown here, the newest is the one whose message is most likely still on its way. */
export function lagBehind(unknownIds: readonly string[]): ReplicationLag {
  const age = (id: string) => idTime(id)?.getTime() ?? 0;
  const unknownId = unknownIds.toSorted((a, b) => age(b) - age(a))[0];
  return unknownId === undefined ? {} : { unknownId };
}

export interface DomainErrorOptions {
  readonly kind: ErrorKind;
  /** `<aggregate>.<broken-rule>` in kebab case, for example `registration.event-full`. */
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly ErrorDetail[];
  /** Further members of the problem document, for example `allowedTransitions`. */
  readonly extras?: Readonly<Record<string, unknown>>;
  readonly replicationLag?: ReplicationLag;
  readonly retryAfterSeconds?: number;
}

/** A rule of the domain was broken. One subclass per rule, named after it. */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly ErrorDetail[];
  readonly extras: Readonly<Record<string, unknown>>;
  readonly replicationLag: ReplicationLag | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(options: DomainErrorOptions) {
    super(options.detail);
    this.name = new.target.name;
    this.kind = options.kind;
    this.code = options.code;
    this.detail = options.detail;
    this.errors = options.errors ?? [];
    this.extras = options.extras ?? {};
    this.replicationLag = options.replicationLag;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** The caller's `If-Match` names another version than the stored one. */
export class StaleVersionError extends DomainError {
  constructor(current: string) {
    super({
      kind: 'stale',
      code: 'request.stale-version',
      detail: `The item has changed since; its ETag is now ${current}.`,
    });
  }
}
