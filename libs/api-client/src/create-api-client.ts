import createClient, { type Client } from 'openapi-fetch';
import { AccessTokens, type ClientCredentials } from './access-tokens.ts';
import type { paths } from './generated/partner-api.ts';

export type ApiClient = Client<paths>;

export interface ApiClientOptions extends ClientCredentials {
  /** The platform's address, for example `http://127.0.0.1:8080`. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const UNAUTHENTICATED = 401;

/**
 * The typed client of the partner API. It takes access tokens by itself; a request whose token is refused
 * (the platform's keys are new, for example) is sent once more with a new one.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { fetch: send = fetch, now = Date.now, baseUrl, ...credentials } = options;
  const tokens = new AccessTokens({
    baseUrl: withoutSlash(baseUrl),
    credentials,
    fetch: send,
    now,
  });
  return createClient<paths>({
    baseUrl: withoutSlash(baseUrl),
    fetch: async (request: Request) => {
      const token = await tokens.current();
      const answer = await send(withToken(request.clone(), token));
      if (answer.status !== UNAUTHENTICATED) return answer;
      await tokens.forget(token);
      return send(withToken(request, await tokens.current()));
    },
  });
}

function withToken(request: Request, token: string): Request {
  request.headers.set('authorization', `Bearer ${token}`);
  return request;
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
