import { patienceMs } from '../patience.ts';
import { fetchPromised, keepPromises, readBody } from './keep-promises.ts';

/** An answer of the API; `body` is its JSON, else its text, and undefined where there is none. */
export interface ApiResponse<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** The ETag that the item must still have. */
  readonly ifMatch?: string;
  readonly idempotencyKey?: string;
  /** Aborts the call; default: 30 seconds. */
  readonly signal?: AbortSignal;
}

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Separated by spaces; default: all that the client has. */
  readonly scope?: string;
}

/**
 * A caller of the API: one address, and a token where it has signed in. Answers of any status are returned; one that the
 * OpenAPI document does not declare fails the test.
 */
export class ApiClient {
  readonly address: string;
  readonly #token: (() => Promise<string>) | undefined;

  constructor(address: string, token?: () => Promise<string>) {
    this.address = address;
    this.#token = token;
  }

  get<T = unknown>(path: string, options?: RequestOptions): Promise<ApiResponse<T>> {
    return this.request('GET', path, undefined, options);
  }

  post<T = unknown>(
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<ApiResponse<T>> {
    return this.request('POST', path, body, options);
  }

  patch<T = unknown>(
    path: string,
    body: unknown,
    options?: RequestOptions,
  ): Promise<ApiResponse<T>> {
    return this.request('PATCH', path, body, options);
  }

  put<T = unknown>(path: string, body: unknown, options?: RequestOptions): Promise<ApiResponse<T>> {
    return this.request('PUT', path, body, options);
  }

  delete<T = unknown>(path: string, options?: RequestOptions): Promise<ApiResponse<T>> {
    return this.request('DELETE', path, undefined, options);
  }

  /** How an answer begins that goes on until the signal ends it, such as a stream. */
  async begin(path: string, signal: AbortSignal): Promise<Response> {
    const headers = { ...(this.#token && { authorization: `Bearer ${await this.#token()}` }) };
    return fetchPromised(new URL(path, this.address).href, { headers, signal });
  }

  /** A text is sent as it stands, anything else as JSON. */
  async request<T>(
    method: string,
    path: string,
    body?: unknown,
    options: RequestOptions = {},
  ): Promise<ApiResponse<T>> {
    const {
      headers = {},
      ifMatch,
      idempotencyKey,
      signal = AbortSignal.timeout(patienceMs),
    } = options;
    const response = await fetch(new URL(path, this.address), {
      method,
      signal,
      redirect: 'manual',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.#token && { authorization: `Bearer ${await this.#token()}` }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer = {
      status: response.status,
      headers: response.headers,
      body: (await readBody(response)) as T,
    };
    await keepPromises({ method, path, ...answer });
    return answer;
  }
}

/** Signs in by client credentials, and again shortly before the token ends. */
export function signedIn(
  address: string,
  { clientId, clientSecret, scope }: Credentials,
): ApiClient {
  let token: Promise<{ value: string; goodUntil: number }> | undefined;
  const fresh = async () => {
    const form = {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    };
    const response = await fetchPromised(new URL('/v1/oauth/token', address).href, {
      method: 'POST',
      signal: AbortSignal.timeout(patienceMs),
      body: new URLSearchParams({ ...form, ...(scope !== undefined && { scope }) }),
    });
    const answer = (await readBody(response)) as { access_token: string; expires_in: number };
    if (!response.ok)
      throw new Error(`no token for ${clientId}: ${response.status} ${JSON.stringify(answer)}`);
    return { value: answer.access_token, goodUntil: Date.now() + (answer.expires_in - 5) * 1000 };
  };
  return new ApiClient(address, async () => {
    const known = await token?.catch(() => undefined);
    if (known === undefined || known.goodUntil < Date.now()) token = fresh();
    return (await (token ?? fresh())).value;
  });
}
