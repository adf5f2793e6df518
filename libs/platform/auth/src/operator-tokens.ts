import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { GuardedRequest } from './actor.ts';
import { AUTH_SETTINGS } from './auth-settings.ts';
import type { AuthSettings } from './auth-settings.ts';
import { TokenInvalidError } from './errors.ts';
import { ALGORITHM, AUDIENCE } from './signing.ts';

/** The key id in tokens that an operator makes, and who is said to have made them. */
export const OPERATOR_KEY_ID = 'operator';
/** Longer than a command lasts between two of its tokens, and short for one that was seen by others. */
const LONGEST_LIFE = '10m';

/** Whoever holds the operator's key: it sees and does what operations need, and nothing else. */
export const operator: Actor = {
  clientId: '01890a5d-ac96-7000-8000-00000000000f',
  role: 'secretariat',
  organisationId: null,
  scopes: ['operations:read', 'operations:write'],
};

/**
 * Reads tokens that an operator has made with a key of its own (OPERATOR_PUBLIC_KEY is its public half): they are good while
 * organisations, which gives out all others, is away.
 */
@Injectable()
export class OperatorTokens {
  #key: Promise<CryptoKey | Uint8Array> | undefined;

  constructor(@Inject(AUTH_SETTINGS) private readonly settings: AuthSettings) {}

  /** Undefined for what does not claim to be of the operator's key. Throws TokenInvalidError. */
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
