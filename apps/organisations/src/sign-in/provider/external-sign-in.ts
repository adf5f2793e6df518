import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '@regional-events/platform-logging';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import type { Attempt } from '../use-cases/ports.ts';
import { ProviderSettings, type ExternalIssuer } from './provider-settings.ts';

/** Where the other issuer sends browsers back to. */
export const EXTERNAL_CALLBACK = '/oauth/external/callback';
const SCOPES = 'openid email';

export interface Vouched {
  /** Verified by the other issuer. */
  readonly address: string;
  /** Whether it says that it has seen two factors (RFC 8176). */
  readonly withTwoFactors: boolean;
}

/** "Sign in with …": another OpenID provider vouches for an address. It never makes an account. */
@Injectable()
export class ExternalSignIn {
  #known: Promise<Configuration> | undefined;

  constructor(
    private readonly settings: ProviderSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  get name(): string | undefined {
    return this.settings.external?.name;
  }

  /** Where to send the browser, and what has to be kept until it comes back. Throws where the issuer is away. */
  async begin(uid: string): Promise<{ url: string; kept: NonNullable<Attempt['external']> }> {
    const known = await this.issuer();
    const verifier = randomPKCECodeVerifier();
    const kept = { state: `${uid}.${randomState()}`, nonce: randomNonce(), verifier };
    const url = buildAuthorizationUrl(known, {
      redirect_uri: this.settings.issuer + EXTERNAL_CALLBACK,
      scope: SCOPES,
      state: kept.state,
      nonce: kept.nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, kept };
  }

  /** `query`: what the other issuer sent the browser back with. Undefined where it vouches for nobody. */
  async finish(
    query: string,
    { state, nonce, verifier }: NonNullable<Attempt['external']>,
  ): Promise<Vouched | undefined> {
    try {
      const known = await this.issuer();
      const url = new URL(`${this.settings.issuer}${EXTERNAL_CALLBACK}?${query}`);
      const tokens = await authorizationCodeGrant(known, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      return await vouchedBy(known, tokens);
    } catch (error) {
      this.logger.warn({ err: error }, 'another issuer did not vouch for a sign-in');
      return undefined;
    }
  }

  private issuer(): Promise<Configuration> {
    const { external } = this.settings;
    if (external === undefined) throw new Error('there is no other issuer');
    const known = this.#known ?? discovered(external);
    this.#known = known;
    // one that was away is asked again next time
    known.catch(() => (this.#known = undefined));
    return known;
  }
}

async function discovered({ issuer, clientId, clientSecret }: ExternalIssuer) {
  const insecure = issuer.startsWith('http://');
  const options = { execute: insecure ? [allowInsecureRequests] : [] };
  const known = await discovery(new URL(issuer), clientId, clientSecret, undefined, options);
  // the signature of ID tokens as well, not only the connection that they came by
  enableNonRepudiationChecks(known);
  return known;
}

async function vouchedBy(
  known: Configuration,
  tokens: Awaited<ReturnType<typeof authorizationCodeGrant>>,
): Promise<Vouched | undefined> {
  const claims = tokens.claims();
  if (claims === undefined) return undefined;
  // some issuers tell the address only there
  const facts =
    claims['email'] === undefined
      ? await fetchUserInfo(known, tokens.access_token, claims.sub)
      : claims;
  const { email, email_verified: verified } = facts;
  if (typeof email !== 'string' || verified !== true) return undefined;
  const { amr } = claims;
  return { address: email, withTwoFactors: Array.isArray(amr) && amr.includes('mfa') };
}
