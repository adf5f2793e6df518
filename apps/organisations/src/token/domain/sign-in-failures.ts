/** Who tries to sign in, and where from. */
export interface SignIn {
  /** As it calls itself, which may be anything. */
  readonly clientId: string;
  /** The network that its address counts for. */
  readonly network: string;
}

interface Allowance {
  /** Failures that may come at once. */
  readonly burst: number;
  /** How many are forgotten each second. */
  readonly perSecond: number;
}

const OF_CLIENT: Allowance = { burst: 10, perSecond: 0.5 };
const OF_NETWORK: Allowance = { burst: 50, perSecond: 10 };
/** Clients and networks remembered at once; the one not seen for longest is forgotten. */
const MOST = 10_000;
const LONGEST_ID = 100;
const MILLISECONDS = 1_000;

/**
 * Slows down who fails to sign in: each client at each network, and each network whatever it calls its clients. Failures
 * from elsewhere are nobody's burden, and a client that has signed in at a network goes on there whatever others try.
 */
export class SignInFailures {
  readonly #ofClients = new Buckets(OF_CLIENT);
  readonly #ofNetworks = new Buckets(OF_NETWORK);
  readonly #known = new Recent<true>();

  /** Seconds until the next attempt is looked at; 0 for at once. `now` in milliseconds, of any clock that only goes on. */
  secondsToWait(signIn: SignIn, now: number): number {
    const key = keyOf(signIn);
    const own = this.#ofClients.secondsToWait(key, now);
    if (own > 0 || this.#known.get(key) === true) return own;
    return this.#ofNetworks.secondsToWait(signIn.network, now);
  }

  failed(signIn: SignIn, now: number): void {
    this.#ofClients.fill(keyOf(signIn), now);
    this.#ofNetworks.fill(signIn.network, now);
  }

  succeeded(signIn: SignIn): void {
    const key = keyOf(signIn);
    this.#ofClients.empty(key);
    this.#known.set(key, true);
  }
}

function keyOf({ clientId, network }: SignIn): string {
  return `${network} ${clientId.slice(0, LONGEST_ID)}`;
}

class Recent<Value> {
  readonly #values = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= MOST) return;
    const [oldest] = this.#values.keys();
    if (oldest !== undefined) this.#values.delete(oldest);
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}

class Buckets {
  readonly #levels = new Recent<{ readonly level: number; readonly at: number }>();
  readonly #allowance: Allowance;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  secondsToWait(key: string, now: number): number {
    const { burst, perSecond } = this.#allowance;
    return Math.max(Math.ceil((this.#level(key, now) + 1 - burst) / perSecond), 0);
  }

  fill(key: string, now: number): void {
    this.#levels.set(key, { level: this.#level(key, now) + 1, at: now });
  }

  empty(key: string): void {
    this.#levels.delete(key);
  }

  #level(key: string, now: number): number {
    const { level = 0, at = now } = this.#levels.get(key) ?? {};
    return Math.max(level - ((now - at) / MILLISECONDS) * this.#allowance.perSecond, 0);
  }
}
