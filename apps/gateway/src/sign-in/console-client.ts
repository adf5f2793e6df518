import { CONSOLE, KeysNotHereError, RemoteTokenKeys } from '@regional-events/platform-auth';
import { askAny, askOnce } from '@regional-events/platform-config';
import { jwtVerify } from 'jose';
import {
  AuthorizationResponseError,
  ClientError,
  ClientSecretBasic,
  Configuration,
  ResponseBodyError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  customFetch,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import { ServiceUnavailableError } from '../forwarding/errors.ts';

const CALLBACK = '/auth/callback';
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const TIMEOUT_SECONDS = 10;

/** What a browser carries from the begin of a sign-in to its end. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

export interface Issued extends Tokens {
  readonly endsAt: Date;
}

export interface ConsoleSettings {
  readonly publicUrl: string;
  /** Instances of organisations, where the provider is. */
  readonly services: readonly string[];
  readonly secret: string;
}

/** The platform's own OpenID provider, as its one client sees it. Browsers see PUBLIC_URL, this process the inner addresses. */
export class ConsoleClient {
  readonly #provider: Configuration;
  readonly #keys: RemoteTokenKeys;

  constructor(private readonly settings: ConsoleSettings) {
    const { publicUrl, services, secret } = settings;
    this.#provider = new Configuration(
      {
        issuer: publicUrl,
        authorization_endpoint: `${publicUrl}/oauth/authorize`,
        token_endpoint: `${publicUrl}/v1/oauth/token`,
        jwks_uri: `${publicUrl}/.well-known/jwks.json`,
        id_token_signing_alg_values_supported: ['ES256'],
      },
      CONSOLE,
      { id_token_signed_response_alg: 'ES256' },
      ClientSecretBasic(secret),
    );
    this.#provider.timeout = TIMEOUT_SECONDS;
    this.#provider[customFetch] = (url, { body, ...options }) =>
      // a code or a refresh token that comes twice ends the sign-in
      askOnce(services, new URL(url).pathname, {
        ...options,
        ...(body !== undefined && body !== null && { body }),
      });
    // the addresses above are names only: what is sent goes to the inner ones
    allowInsecureRequests(this.#provider);
    enableNonRepudiationChecks(this.#provider);
    this.#keys = new RemoteTokenKeys(services);
  }

  /** Where the browser goes, and what it has to bring back. Who comes is always asked who it is. */
  async begin(returnTo: string): Promise<{ readonly url: string; readonly begun: Begun }> {
    const verifier = randomPKCECodeVerifier();
    const begun = {
      state: randomState(),
      nonce: randomNonce(),
      verifier,
      returnTo,
    };
    const url = buildAuthorizationUrl(this.#provider, {
      redirect_uri: this.settings.publicUrl + CALLBACK,
      scope: 'openid',
      prompt: 'login',
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, begun };
  }

  /** Undefined where the browser brings what the provider or this process did not give it. */
  async finish(query: string, { state, nonce, verifier }: Begun) {
    const url = new URL(`${this.settings.publicUrl}${CALLBACK}?${query}`);
    const tokens = await this.#ask(() =>
      authorizationCodeGrant(this.#provider, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      }),
    );
    const claims = tokens?.claims();
    const issued = tokens && issuedBy(tokens);
    if (claims === undefined || issued === undefined) return undefined;
    const { sub: accountId, sid } = claims;
    return typeof sid === 'string' ? { accountId, sid, issued } : undefined;
  }

  /** Undefined where the sign-in has ended at the provider. */
  async refresh(refreshToken: string): Promise<Issued | undefined> {
    const tokens = await this.#ask(() => refreshTokenGrant(this.#provider, refreshToken));
    return tokens && issuedBy(tokens);
  }

  /** Ends the sign-in at the provider, with all that it gave out. Where that fails it ends there within a day. */
  async end(accountId: string, sid: string, accessToken: string): Promise<void> {
    await askAny(this.settings.services, `/v1/accounts/${accountId}/sign-ins/${sid}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${accessToken}`, 'if-match': '*' },
      signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1_000),
    });
  }

  /** The sign-in that a logout token of the provider tells the end of; undefined for any other token. */
  async endedBy(logoutToken: string): Promise<string | undefined> {
    try {
      const { payload } = await jwtVerify(
        logoutToken,
        async ({ kid = '' }) => {
          const key = await this.#keys.find(kid);
          if (key === undefined) throw new Error('no such key');
          return key;
        },
        {
          algorithms: ['ES256'],
          issuer: this.settings.publicUrl,
          audience: CONSOLE,
          maxTokenAge: '5m',
          clockTolerance: 5,
          requiredClaims: ['jti', 'sid'],
        },
      );
      const { events, sid, nonce } = payload;
      const tells = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
      return tells && nonce === undefined && typeof sid === 'string' ? sid : undefined;
    } catch (error) {
      if (error instanceof KeysNotHereError) throw error;
      return undefined;
    }
  }

  async #ask<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw new ServiceUnavailableError('sign-in');
    }
  }
}

const SERVER_TROUBLE = 500;

/** The provider said no, or what came is not what was asked for; anything else is trouble on the way. */
function isRefusal(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return error.status < SERVER_TROUBLE;
  if (error instanceof AuthorizationResponseError) return true;
  return error instanceof ClientError && !(error.cause instanceof TypeError);
}

type Answer = TokenEndpointResponse & TokenEndpointResponseHelpers;

function issuedBy(tokens: Answer): Issued | undefined {
  const { access_token: access, refresh_token: refresh } = tokens;
  const seconds = tokens.expiresIn();
  if (refresh === undefined || seconds === undefined) return undefined;
  return { access, refresh, endsAt: new Date(Date.now() + seconds * 1_000) };
}
