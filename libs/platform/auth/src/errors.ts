import { DomainError } from '@regional-events/kernel';
import type { Scope } from './scopes.ts';

const REALM = 'Bearer realm="regional-events"';

/** An error whose `challenge` goes into WWW-Authenticate. */
export interface Challenging {
  readonly challenge: string;
}

export function challengeOf(error: unknown): string | undefined {
  if (!(error instanceof DomainError) || !('challenge' in error)) return undefined;
  return typeof error.challenge === 'string' ? error.challenge : undefined;
}

export class TokenMissingError extends DomainError implements Challenging {
  readonly challenge = REALM;

  constructor() {
    super({
      kind: 'unauthenticated',
      code: 'access.token-missing',
      detail:
        'This needs an access token: Authorization: Bearer <token>, from POST /v1/oauth/token.',
    });
  }
}

export class TokenInvalidError extends DomainError implements Challenging {
  readonly challenge = `${REALM}, error="invalid_token", error_description="The access token is not valid"`;

  constructor() {
    super({
      kind: 'unauthenticated',
      code: 'access.token-invalid',
      detail: 'The access token is not one that this platform has given out.',
    });
  }
}

export class TokenExpiredError extends DomainError implements Challenging {
  readonly challenge = `${REALM}, error="invalid_token", error_description="The access token has expired"`;

  constructor() {
    super({
      kind: 'unauthenticated',
      code: 'access.token-expired',
      detail: 'The access token has expired; take a new one from POST /v1/oauth/token.',
    });
  }
}

export class ClientRevokedError extends DomainError implements Challenging {
  readonly challenge = `${REALM}, error="invalid_token", error_description="The client has been revoked"`;

  constructor() {
    super({
      kind: 'unauthenticated',
      code: 'access.client-revoked',
      detail: 'The client of this access token has been revoked.',
    });
  }
}

export class AccountClosedError extends DomainError implements Challenging {
  readonly challenge = `${REALM}, error="invalid_token", error_description="The account has been closed"`;

  constructor() {
    super({
      kind: 'unauthenticated',
      code: 'access.account-closed',
      detail: 'The account of this access token has been closed.',
    });
  }
}

export class TokenOutdatedError extends DomainError implements Challenging {
  readonly challenge = `${REALM}, error="invalid_token", error_description="The access token is out of date"`;

  constructor() {
    super({
      kind: 'unauthenticated',
      code: 'access.token-outdated',
      detail:
        'The client has another role or organisation than when this access token was given out; take a new one.',
    });
  }
}

export class ScopeMissingError extends DomainError implements Challenging {
  readonly challenge: string;

  constructor(scope: Scope) {
    super({
      kind: 'forbidden',
      code: 'access.scope-missing',
      detail: `The access token, or its client by now, lacks the scope ${scope}.`,
      extras: { missingScope: scope },
    });
    this.challenge = `${REALM}, error="insufficient_scope", scope="${scope}"`;
  }
}

/** This process could not fetch any token keys yet, so it cannot verify a token. */
export class KeysNotHereError extends DomainError {
  constructor() {
    super({
      kind: 'unavailable',
      code: 'access.keys-not-here',
      detail: 'Access tokens cannot be checked at the moment.',
      retryAfterSeconds: 2,
    });
  }
}

/** This process knows nothing of the person's account, and nobody can be asked. */
export class RightsNotHereError extends DomainError {
  constructor() {
    super({
      kind: 'unavailable',
      code: 'access.rights-not-here',
      detail: 'What this person may do cannot be found out at the moment.',
      retryAfterSeconds: 2,
    });
  }
}
