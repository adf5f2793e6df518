export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The scopes to ask for; default: all that the client has. */
  readonly scopes?: readonly string[];
}

export interface TokenSource {
  /** The platform's address, without a slash at its end. */
  readonly baseUrl: string;
  readonly credentials: ClientCredentials;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Kept {
  readonly value: string;
  readonly staleAt: number;
}

const SECOND_MS = 1_000;
/** A token is renewed this long before its end, or at half its life when that is later. */
const EARLY_MS = 30_000;

/** The platform gave no token: the message says its status and the OAuth error. */
export class TokenRefusedError extends Error {
  constructor(
    readonly status: number,
    reason: string,
  ) {
    super(`no access token: ${status} ${reason}`);
    this.name = 'TokenRefusedError';
  }
}

/** Keeps one access token (OAuth 2.1 client credentials) and renews it before it ends; callers at once share one request. */
export class AccessTokens {
  readonly #source: TokenSource;
  #kept: Promise<Kept> | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Throws TokenRefusedError, or what fetch throws. */
  async current(): Promise<string> {
    const kept = this.#kept;
    const known = await kept?.catch(() => undefined);
    if (known !== undefined && this.#source.now() < known.staleAt) return known.value;
    // Who comes first asks; the others find its question here and wait for the same answer.
    if (this.#kept === kept || this.#kept === undefined) this.#kept = this.#ask();
    return (await this.#kept).value;
  }

  /** Forgets a token that was refused, unless a newer one is here already. */
  async forget(refused: string): Promise<void> {
    const kept = this.#kept;
    const known = await kept?.catch(() => undefined);
    if (known?.value === refused && this.#kept === kept) this.#kept = undefined;
  }

  async #ask(): Promise<Kept> {
    const { baseUrl, credentials, fetch, now } = this.#source;
    const { clientId, clientSecret, scopes } = credentials;
    const asked = now();
    const answer = await fetch(`${baseUrl}/v1/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic(clientId, clientSecret)}` },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        ...(scopes && { scope: scopes.join(' ') }),
      }),
    });
    const body: unknown = await answer.json().catch(() => undefined);
    if (!answer.ok || !isToken(body)) throw new TokenRefusedError(answer.status, reasonIn(body));
    const lives = body.expires_in * SECOND_MS;
    return { value: body.access_token, staleAt: asked + Math.max(lives - EARLY_MS, lives / 2) };
  }
}

function basic(clientId: string, clientSecret: string): string {
  return btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
}

function isToken(body: unknown): body is { access_token: string; expires_in: number } {
  if (typeof body !== 'object' || body === null) return false;
  const {
    access_token: token,
    expires_in: seconds,
  }: { access_token?: unknown; expires_in?: unknown } = body;
  return typeof token === 'string' && typeof seconds === 'number';
}

function reasonIn(body: unknown): string {
  if (typeof body !== 'object' || body === null) return 'without a reason';
  const { code, error }: { code?: unknown; error?: unknown } = body;
  return [error, code].find((reason) => typeof reason === 'string') ?? 'without a reason';
}
