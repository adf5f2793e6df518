import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DomainError } from '@regional-events/kernel';
import type { Actor } from '@regional-events/kernel';
import { decodeProtectedHeader } from 'jose';
import passport from 'passport';
import passportJwt from 'passport-jwt';
import { z } from 'zod';
import type { GuardedRequest } from './actor.ts';
import { AUTH_SETTINGS } from './auth-settings.ts';
import type { AuthSettings } from './auth-settings.ts';
import { TokenExpiredError, TokenInvalidError, TokenMissingError } from './errors.ts';
import { ExpiringCache } from './expiring-cache.ts';
import { optionalProvider } from './optional-provider.ts';
import { isScope, mayHold } from './scopes.ts';
import { ALGORITHM, AUDIENCE } from './signing.ts';
import { RemoteTokenKeys, TokenKeys } from './token-keys.ts';

const STRATEGY = 'access-token';
const CLOCK_TOLERANCE = 5;
const ALGORITHMS = [ALGORITHM] as const;
/** A key that is withdrawn goes on to be believed for so long, by who has seen the token. */
const REMEMBERED_MS = 60_000;
const MILLISECONDS = 1_000;

const TOKEN_TYPE = /^(application\/)?at\+jwt$/i;

/** The claims that RFC 9068 requires, and those of this platform. */
const claims = z
  .object({
    sub: z.string().min(1),
    client_id: z.string().min(1),
    exp: z.number(),
    iat: z.number(),
    role: z.enum(['secretariat', 'partner']),
    organisation_id: z.string().nullable(),
    scope: z.string(),
  })
  .refine(({ sub, client_id }) => sub === client_id)
  .refine(({ iat }) => iat <= Date.now() / MILLISECONDS + CLOCK_TOLERANCE)
  .refine(({ iat, exp }) => exp > iat);

interface Verified {
  readonly actor: Actor;
  /** Seconds since 1970. */
  readonly exp: number;
}

/**
 * Reads the actor from a request's access token, with passport's JWT strategy. The signature of a token is verified at most
 * once a minute, since that costs more CPU than all other work of authentication.
 */
@Injectable()
export class TokenReader {
  private readonly passport = new passport.Passport();
  private readonly verified = new ExpiringCache<Verified>(REMEMBERED_MS);
  private keys: TokenKeys | undefined;

  constructor(
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
    private readonly modules: ModuleRef,
  ) {
    const options = {
      jwtFromRequest: passportJwt.ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: this.giveKey.bind(this),
      issuer: settings.issuer,
      audience: AUDIENCE,
      algorithms: [...ALGORITHMS],
      jsonWebTokenOptions: { clockTolerance: CLOCK_TOLERANCE },
    };
    const strategy = new passportJwt.Strategy(options, (payload: unknown, done: Done) => {
      const read = claims.safeParse(payload);
      done(null, read.success ? { actor: actorFrom(read.data), exp: read.data.exp } : false);
    });
    this.passport.use(STRATEGY, strategy);
  }

  /** Throws TokenMissingError, TokenInvalidError, TokenExpiredError or KeysNotHereError. */
  async read(request: GuardedRequest): Promise<Actor> {
    const verify = () => this.verify(request);
    const { authorization } = request.headers;
    if (authorization === undefined) return (await verify()).actor;
    const { actor, exp } = await this.verified.get(authorization, verify);
    if (Date.now() / MILLISECONDS >= exp + CLOCK_TOLERANCE) throw new TokenExpiredError();
    return actor;
  }

  private async verify(request: GuardedRequest): Promise<Verified> {
    return new Promise((resolve, reject) => {
      const done = (
        error: unknown,
        verified: Verified | false | undefined,
        info: unknown,
      ): void => {
        if (verified) resolve(verified);
        else reject(refusalOf(error ?? info, request));
      };
      const authenticate = this.passport.authenticate(
        STRATEGY,
        { session: false },
        done,
      ) as PassportCall;
      authenticate(request, undefined, reject);
    });
  }

  private giveKey(
    _request: unknown,
    token: string,
    done: (error: unknown, key?: string) => void,
  ): void {
    this.keyOf(token).then(
      (key) => done(null, key),
      (error: unknown) => done(error),
    );
  }

  private async keyOf(token: string): Promise<string> {
    const { kid, alg, typ, crit } = headerOf(token);
    const known = kid !== undefined && alg === ALGORITHM && TOKEN_TYPE.test(typ ?? '');
    // This platform supports no critical extension, so a token with one is refused (RFC 7515, 4.1.11).
    if (!known || crit !== undefined) throw new TokenInvalidError();
    this.keys ??=
      optionalProvider(this.modules, TokenKeys) ?? new RemoteTokenKeys(this.settings.keyServices);
    const key = await this.keys.find(kid);
    if (key === undefined) throw new TokenInvalidError();
    return key;
  }
}

type Done = (error: unknown, verified: Verified | false) => void;
type PassportCall = (request: unknown, response: unknown, next: (error: unknown) => void) => void;

function headerOf(token: string): { kid?: string; alg?: string; typ?: string; crit?: unknown } {
  try {
    return decodeProtectedHeader(token);
  } catch {
    throw new TokenInvalidError();
  }
}

function refusalOf(reason: unknown, request: GuardedRequest): Error {
  if (reason instanceof DomainError) return reason;
  if (!/^bearer /i.test(request.headers.authorization ?? '')) return new TokenMissingError();
  if (reason instanceof Error && reason.name === 'TokenExpiredError')
    return new TokenExpiredError();
  return new TokenInvalidError();
}

function actorFrom(token: z.output<typeof claims>): Actor {
  return {
    clientId: token.client_id,
    role: token.role,
    organisationId: token.organisation_id,
    scopes: token.scope
      .split(' ')
      .filter(isScope)
      .filter((scope) => mayHold(token.role, scope)),
  };
}
