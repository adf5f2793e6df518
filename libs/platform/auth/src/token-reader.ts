import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DomainError } from '@regional-events/kernel';
import type { Actor } from '@regional-events/kernel';
import { errors, jwtVerify } from 'jose';
import type { JWTHeaderParameters } from 'jose';
import { z } from 'zod';
import type { GuardedRequest } from './actor.ts';
import { AUTH_SETTINGS } from './auth-settings.ts';
import type { AuthSettings } from './auth-settings.ts';
import { TokenExpiredError, TokenInvalidError, TokenMissingError } from './errors.ts';
import { ExpiringCache } from './expiring-cache.ts';
import { optionalProvider } from './optional-provider.ts';
import { isScope, mayHold } from './scopes.ts';
import { ALGORITHM, AUDIENCE, SIGN_IN } from './signing.ts';
import { RemoteTokenKeys, TokenKeys } from './token-keys.ts';
import type { VerificationKey } from './token-keys.ts';

const CLOCK_TOLERANCE = 5;
/** How long a verified token is trusted without another check, also after its key was withdrawn. */
const REMEMBERED_MS = 60_000;
const MILLISECONDS = 1_000;

/**
 * The claims that RFC 9068 requires, and those of this platform. A person's token names the account as `sub`, and as
 * `client_id` the client through which the person signed in; what the person may do does not stand in it.
 */
const claims = z
  .object({
    sub: z.string().min(1),
    client_id: z.string().min(1),
    exp: z.number(),
    iat: z.number(),
    role: z.enum(['secretariat', 'partner', 'person']),
    organisation_id: z.string().nullable(),
    scope: z.string().default(''),
    [SIGN_IN]: z.string().min(1).exactOptional(),
  })
  .refine(({ role, sub, client_id }) => role === 'person' || sub === client_id)
  .refine(({ role, organisation_id }) => role !== 'person' || organisation_id === null)
  .refine(({ iat }) => iat <= Date.now() / MILLISECONDS + CLOCK_TOLERANCE)
  .refine(({ iat, exp }) => exp > iat);

interface Verified {
  readonly actor: Actor;
  /** Seconds since 1970. */
  readonly exp: number;
}

/**
 * Reads the actor from a request's access token (RFC 9068). The signature of a token is verified at most once a minute, since
 * that costs more CPU than all other work of authentication.
 */
@Injectable()
export class TokenReader {
  private readonly verified = new ExpiringCache<Verified>(REMEMBERED_MS);
  private keys: TokenKeys | undefined;

  constructor(
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
    private readonly modules: ModuleRef,
  ) {}

  /** Throws TokenMissingError, TokenInvalidError, TokenExpiredError or KeysNotHereError. */
  async read({ headers: { authorization = '' } }: Pick<GuardedRequest, 'headers'>): Promise<Actor> {
    if (!/^bearer /i.test(authorization)) throw new TokenMissingError();
    const token = authorization.slice('bearer '.length).trim();
    const { actor, exp } = await this.verified.get(token, () => this.verify(token));
    if (Date.now() / MILLISECONDS >= exp + CLOCK_TOLERANCE) throw new TokenExpiredError();
    return actor;
  }

  private async verify(token: string): Promise<Verified> {
    try {
      const { payload } = await jwtVerify(token, this.keyOf.bind(this), {
        algorithms: [ALGORITHM],
        issuer: this.settings.issuer,
        audience: AUDIENCE,
        typ: 'at+jwt',
        clockTolerance: CLOCK_TOLERANCE,
      });
      const read = claims.parse(payload);
      return { actor: actorFrom(read), exp: read.exp };
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw error instanceof errors.JWTExpired ? new TokenExpiredError() : new TokenInvalidError();
    }
  }

  private async keyOf({ kid, crit }: JWTHeaderParameters): Promise<VerificationKey> {
    // This platform supports no critical extension, so a token with one is refused (RFC 7515, 4.1.11).
    if (kid === undefined || crit !== undefined) throw new TokenInvalidError();
    this.keys ??=
      optionalProvider(this.modules, TokenKeys) ?? new RemoteTokenKeys(this.settings.keyServices);
    const key = await this.keys.find(kid);
    if (key === undefined) throw new TokenInvalidError();
    return key;
  }
}

function actorFrom(token: z.output<typeof claims>): Actor {
  const { role, sub, organisation_id: organisationId, scope } = token;
  const nobody = { clientId: sub, organisationId, personId: null, grants: [] };
  if (role === 'person') {
    const { [SIGN_IN]: signInId } = token;
    return { ...nobody, role, scopes: [], ...(signInId !== undefined && { signInId }) };
  }
  const scopes = scope.split(' ').filter(isScope);
  return { ...nobody, role, scopes: scopes.filter((one) => mayHold(role, one)) };
}
