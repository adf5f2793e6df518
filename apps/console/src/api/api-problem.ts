import type { components } from '@regional-events/api-client';

export type ProblemBody = components['schemas']['Problem'];

const UNAUTHENTICATED = 401;
const STALE = 412;

/** What the API refused, as its problem document says it; `away` when no answer came. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: ProblemBody['errors'];
  readonly traceId: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, body: Partial<ProblemBody>, retryAfter?: string | null) {
    super(body.detail ?? body.title ?? `The platform answered ${status}.`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? 'unknown';
    this.errors = body.errors ?? [];
    this.traceId = body.traceId;
    this.retryAfterSeconds = retryAfter ? Number(retryAfter) : undefined;
  }

  get isSignedOut(): boolean {
    return this.status === UNAUTHENTICATED;
  }

  get isStale(): boolean {
    return this.status === STALE;
  }

  /** What was stored a moment ago has not arrived everywhere yet: asking again helps. */
  get isNotHereYet(): boolean {
    return this.code === 'news-not-here-yet';
  }
}

/** No answer: the network or the platform is away. */
export class PlatformAwayError extends Error {
  constructor(cause: unknown) {
    super('The platform cannot be reached.', { cause });
    this.name = 'PlatformAwayError';
  }
}
