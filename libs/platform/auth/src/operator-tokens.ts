import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { GuardedRequest } from './actor.ts';
import { AUTH_SETTINGS } from './auth-settings.ts';
import type { AuthSettings } from './auth-settings.ts';
import { TokenInvalidError } from './errors.ts';
import { ALGORITHM, AUDIENCE } from './signing.ts';

/** The key id of the operator's tokens, and the client id under which the operator acts. */
export const OPERATOR_KEY_ID = 'operator';
/** Long enough for the commands between two tokens, short enough if a token leaks. */
const LONGEST_LIFE = '10m';

/** The holder of the operator's key: may read and do what operations need, nothing else. */
export const operator: Actor = {
  clientId: '01890a5d-ac96-7000-8000-00000000000f',
  role: 'secretariat',
  organisationId: null,
  scopes: ['operations:read', 'operations:write'],
  personId: null,
  grants: [],
};

/**
 * Verifies tokens that an operator signed with its own key (OPERATOR_PUBLIC_KEY is the public half): they work while
 * organisations, which issues all others, is down.
 */
@Injectable()
export class OperatorTokens {
  #key: Promise<CryptoKey | Uint8Array> | undefined;

  constructor(@Inject(AUTH_SETTINGS) private readonly settings: AuthSettings) {}

  /** Undefined for a token of another key. Throws TokenInvalidError. */
  async read({ headers }: Pick<GuardedRequest, 'headers'>): Promise<Actor | undefined> {
    const token = /^bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const { operatorKey } = this.settings;
    if (token === undefined || operatorKey === undefined || !claimsKey(token)) return undefined;
    try {
      this.#key ??= importJWK(JSON.parse(operatorKey) as JWK, ALGORITHM);
      await jwtVerify(token, await this.#key, {
        algorithms: [ALGORITHM],
        audience: AUDIENCE,
        issuer: OPERATOR_KEY_ID,
        typ: 'at+jwt',
        requiredClaims: ['exp'],
        maxTokenAge: LONGEST_LIFE,
        clockTolerance: 5,
      });
      return operator;
    } catch {
      throw new TokenInvalidError();
    }
  }
}

function claimsKey(token: string): boolean {
  try {
    return decodeProtectedHeader(token).kid === OPERATOR_KEY_ID;
  } catch {
    return false;
  }
}
