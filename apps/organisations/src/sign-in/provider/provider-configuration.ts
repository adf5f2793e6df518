import { ACCOUNT_SEQUENCE, AUDIENCE, CONSOLE, SIGN_IN } from '@regional-events/platform-auth';
import type { SigningJwk } from '../../token/use-cases/ports.ts';
import {
  errors,
  type ClientMetadata,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { keyFor } from '../secrets/sealing.ts';
import type { ProviderRecords } from '../persistence/provider-records.ts';
import type { SignInAccounts } from '../use-cases/ports.ts';
import { asksEachTime } from './asks-each-time.ts';
import type { GrantOfSignIn } from './grant-of-sign-in.ts';
import type { ProviderPages } from './provider-pages.ts';
import type { ProviderSettings } from './provider-settings.ts';

const ALGORITHM = 'ES256';
/** What access tokens are for; the library wants an absolute URI. */
const RESOURCE = 'urn:regional-events:api';
const MINUTE = 60;
const DAY = 86_400;

export interface ProviderParts {
  readonly settings: ProviderSettings;
  readonly records: ProviderRecords;
  readonly accounts: SignInAccounts;
  readonly grants: GrantOfSignIn;
  readonly pages: ProviderPages;
}

export function providerConfiguration(
  { settings, records, accounts, grants, pages }: ProviderParts,
  keys: readonly SigningJwk[],
): Configuration {
  return {
    adapter: (kind: string) => records.adapterOf(kind),
    clients: clientsOf(settings),
    jwks: { keys: keys.map((key) => ({ ...key, kty: 'EC' })) },
    cookies: cookiesOf(settings),
    routes,
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    clientAuthMethods: ['client_secret_basic'],
    pkce: { required: () => true },
    extraParams: { nonce: expectNonce },
    features: featuresOf(settings, pages),
    findAccount: async (_, accountId) => {
      const account = await accounts.find(accountId);
      return account?.status === 'active'
        ? { accountId, claims: () => ({ sub: accountId }) }
        : undefined;
    },
    loadExistingGrant: (ctx) => grants.of(ctx),
    extraTokenClaims: (_, token) => claimsOf(token, accounts, grants),
    issueRefreshToken: () => true,
    rotateRefreshToken: () => true,
    expiresWithSession: () => true,
    revokeGrantPolicy: () => true,
    interactions: { url: (_, { uid }) => `/oauth/interaction/${uid}`, policy: asksEachTime() },
    renderError: pages.failed,
    enabledJWA: { idTokenSigningAlgValues: [ALGORITHM] },
    fetch: askGateway,
    ttl: lifetimesOf(settings),
  };
}

type Token = Parameters<NonNullable<Configuration['extraTokenClaims']>>[1];

async function claimsOf(
  token: Token,
  accounts: SignInAccounts,
  grants: GrantOfSignIn,
): Promise<Record<string, unknown>> {
  const grantId = 'grantId' in token ? token.grantId : undefined;
  const signInId = grantId === undefined ? undefined : await grants.used(grantId);
  const id = 'accountId' in token ? token.accountId : undefined;
  const account = id === undefined ? undefined : await accounts.find(id);
  return {
    role: 'person',
    organisation_id: null,
    ...(signInId !== undefined && { [SIGN_IN]: signInId }),
    ...(account !== undefined && { [ACCOUNT_SEQUENCE]: account.sequence }),
  };
}

function featuresOf(
  settings: ProviderSettings,
  pages: ProviderPages,
): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    userinfo: { enabled: false },
    revocation: { enabled: true },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: pages.askToSignOut,
      postLogoutSuccessSource: pages.signedOut,
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: '',
        audience: AUDIENCE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: settings.accessTokenSeconds,
        jwt: { sign: { alg: ALGORITHM } },
      }),
    },
  };
}

function lifetimesOf({ accessTokenSeconds }: ProviderSettings): NonNullable<Configuration['ttl']> {
  return {
    AuthorizationCode: MINUTE,
    IdToken: MINUTE * 5,
    Interaction: MINUTE * 30,
    Session: DAY,
    Grant: DAY,
    RefreshToken: DAY,
    AccessToken: accessTokenSeconds,
  };
}

const routes = {
  authorization: '/oauth/authorize',
  end_session: '/oauth/end-session',
  revocation: '/oauth/revoke',
  token: '/v1/oauth/token',
  jwks: '/.well-known/jwks.json',
};

function clientsOf({ consoleSecret, issuer, gatewayUrl }: ProviderSettings): ClientMetadata[] {
  if (consoleSecret === undefined) return [];
  return [
    {
      client_id: CONSOLE,
      client_secret: consoleSecret,
      redirect_uris: [`${issuer}/auth/callback`],
      post_logout_redirect_uris: [`${issuer}/oauth/signed-out`],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: ALGORITHM,
      backchannel_logout_uri: `${gatewayUrl}/auth/back-channel-logout`,
      backchannel_logout_session_required: true,
    },
  ];
}

function cookiesOf({ issuer, secret }: ProviderSettings) {
  const options = {
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: issuer.startsWith('https://'),
  };
  return {
    names: { session: 'identity', interaction: 'identity-step', resume: 'identity-resume' },
    long: { ...options, path: '/oauth', signed: true },
    short: { ...options, signed: true },
    keys: [keyFor(secret, 'cookies of the provider').toString('base64url')],
  };
}

/** The library refuses inner addresses, since some providers ask what strangers name; here the gateway alone is asked. */
function askGateway(address: string | URL | Request, options: RequestInit = {}): Promise<Response> {
  const { dispatcher: _, ...others }: RequestInit & { dispatcher?: unknown } = options;
  return fetch(address, others);
}

function expectNonce(_: KoaContextWithOIDC, nonce: string | undefined): void {
  if (!nonce) throw new errors.InvalidRequest('nonce is required');
}
