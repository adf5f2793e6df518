import { createServer, type Server } from 'node:http';
import { createSigningKey } from '@regional-events/platform-auth';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { RecordsInMemory } from './records-in-memory.ts';

const MINUTES = 600;

/** Another organisation's OpenID provider, which lets in whoever asks and vouches for one address. */
export class OtherIssuer {
  readonly client = { id: 'regional-events', secret: 'known-to-both-in-tests-0123456789' };
  /** For whom it vouches. */
  vouched = { email: '', verified: true };
  #server: Server | undefined;

  async start(port: number, redirectUri: string): Promise<void> {
    const { privateJwk } = await createSigningKey();
    const provider = new Provider(`http://localhost:${port}`, {
      ...this.#configuration(redirectUri),
      jwks: { keys: [{ ...privateJwk, kty: 'EC' }] },
    });
    const callback = provider.callback();
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/let-in/') === true) {
        void provider.interactionFinished(request, response, { login: { accountId: 'somebody' } });
      } else void callback(request, response);
    });
    this.#server = server;
    await new Promise<void>((resolve) => {
      server.listen(port, resolve);
    });
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }

  #configuration(redirectUri: string): Configuration {
    return {
      adapter: () => new RecordsInMemory(),
      clients: [
        {
          client_id: this.client.id,
          client_secret: this.client.secret,
          redirect_uris: [redirectUri],
          token_endpoint_auth_method: 'client_secret_post',
          id_token_signed_response_alg: 'ES256',
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['tests alone'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/let-in/${uid}` },
      loadExistingGrant: grantAll,
      findAccount: (_, accountId) => ({ accountId, claims: () => this.#claims(accountId) }),
      ttl: {
        Interaction: MINUTES,
        Grant: MINUTES,
        Session: MINUTES,
        IdToken: MINUTES,
        AccessToken: MINUTES,
      },
    };
  }

  #claims(sub: string) {
    return { sub, email: this.vouched.email, email_verified: this.vouched.verified };
  }
}

async function grantAll({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const { clientId } = client;
  const grant = new provider.Grant({ clientId, accountId: session.accountId });
  grant.addOIDCScope('openid email');
  await grant.save();
  return grant;
}
