import { DomainError } from '@regional-events/kernel';

/**
 * The errors of RFC 6749, 5.2: `error` and `error_description` become members of the answer.
 * This one is the same for an unknown client, a revoked one and a wrong secret.
 */
export class InvalidClientError extends DomainError {
  /** For WWW-Authenticate. */
  readonly challenge = 'Basic realm="regional-events", charset="UTF-8"';

  constructor() {
    const detail = 'There is no such client with this secret.';
    super({
      kind: 'unauthenticated',
      code: 'token.invalid-client',
      detail,
      extras: { error: 'invalid_client', error_description: detail },
    });
  }
}

/** Too many wrong secrets came from there, so this one is not checked. */
export class TooManyFailedSignInsError extends DomainError {
  constructor(retryAfterSeconds: number) {
    super({
      kind: 'too-many',
      code: 'token.too-many-failures',
      detail: 'Too many sign-ins failed from there; see Retry-After.',
      retryAfterSeconds,
    });
  }
}

export class InvalidScopeError extends DomainError {
  constructor() {
    const detail = 'A scope that was asked for does not exist, or the client does not have it.';
    super({
      kind: 'malformed',
      code: 'token.invalid-scope',
      detail,
      extras: { error: 'invalid_scope', error_description: detail },
    });
  }
}

export class UnsupportedGrantTypeError extends DomainError {
  constructor() {
    const detail = 'The only grant type is client_credentials.';
    super({
      kind: 'malformed',
      code: 'token.unsupported-grant-type',
      detail,
      extras: { error: 'unsupported_grant_type', error_description: detail },
    });
  }
}

export class CredentialsTwiceError extends DomainError {
  constructor() {
    const detail = 'A client names itself once: by HTTP Basic or in the form.';
    super({
      kind: 'malformed',
      code: 'token.credentials-twice',
      detail,
      extras: { error: 'invalid_request', error_description: detail },
    });
  }
}
