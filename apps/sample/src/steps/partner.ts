import { setTimeout as pause } from 'node:timers/promises';

/** How a client signs in; what a file in `.local/clients/` holds. */
export interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

interface Kept {
  readonly clientId: string;
  readonly secret?: string;
  readonly clientSecret?: string;
}

/** Files of earlier versions call the secret `clientSecret`. */
export function credentialsIn(json: string): Credentials {
  const { clientId, clientSecret, secret = clientSecret } = JSON.parse(json) as Kept;
  if (secret === undefined) throw new Error('The file of a client lacks its secret.');
  return { clientId, secret };
}

export interface Item {
  readonly id: string;
  readonly status?: string;
}

interface Page<T> {
  readonly data: readonly T[];
  readonly page: { readonly next: string | null };
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
}

const MOST_TRIES = 8;
const RENEW_BEFORE_MS = 30_000;

/** The platform refused a request of the sample: it says which and why. */
export class RefusedError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    what: string,
    detail: string,
  ) {
    super(`${what}: ${status} ${code} ${detail}`);
    this.name = 'RefusedError';
  }
}

/** A client of the public REST API, as any partner could write it. */
export class Partner {
  readonly #address: string;
  readonly #credentials: Credentials;
  #token = '';
  #renewAt = 0;

  constructor(address: string, credentials: Credentials) {
    this.#address = address;
    this.#credentials = credentials;
  }

  get<T>(path: string): Promise<T> {
    return this.#ask<T>('GET', path);
  }

  /** Every item of a list, page by page. */
  async all<T>(path: string): Promise<readonly T[]> {
    const items: T[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
      const page: Page<T> = await this.get(
        `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`,
      );
      items.push(...page.data);
      after = page.page.next;
    } while (after !== null);
    return items;
  }

  post<T>(path: string, body: unknown, key?: string): Promise<T> {
    return this.#ask<T>('POST', path, body, key);
  }

  async find<T>(path: string): Promise<T | undefined> {
    const [found] = await this.all<T>(path);
    return found;
  }

  /**
   * What this client keeps under `externalRef`, made if it is not there: the sample may be loaded
   * again after it was interrupted.
   */
  async findOrPost<T extends Item>(path: string, externalRef: string, body: object): Promise<T> {
    const found = await this.find<T>(`${path}?externalRef=${encodeURIComponent(externalRef)}`);
    return found ?? this.post<T>(path, { ...body, externalRef }, `sample-${externalRef}`);
  }

  /** A platform that has just started, or news on its way, may answer 503 for a moment: it says when to ask again. */
  async #ask<T>(method: string, path: string, body?: unknown, key?: string): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const answer = await fetch(`${this.#address}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await this.#accessToken()}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (answer.ok) return (await answer.json()) as T;
      const again = [429, 503].includes(answer.status) && tries < MOST_TRIES;
      if (!again) throw await refusal(answer, `${method} ${path}`);
      await answer.body?.cancel();
      await pause(Number(answer.headers.get('retry-after') ?? 1) * 1000);
    }
  }

  async #accessToken(): Promise<string> {
    if (Date.now() < this.#renewAt) return this.#token;
    const { clientId, secret } = this.#credentials;
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`);
    const answer = await fetch(`${this.#address}/v1/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic.toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (!answer.ok) throw await refusal(answer, 'POST /v1/oauth/token');
    const token = (await answer.json()) as { access_token: string; expires_in: number };
    this.#token = token.access_token;
    this.#renewAt = Date.now() + token.expires_in * 1000 - RENEW_BEFORE_MS;
    return this.#token;
  }
}

async function refusal(answer: Response, what: string): Promise<RefusedError> {
  const problem = (await answer.json().catch(() => ({}))) as Problem;
  return new RefusedError(answer.status, problem.code ?? 'no code', what, problem.detail ?? '');
}
