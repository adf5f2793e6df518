/** The client and the network of a sign-in. */
export interface SignIn {
  /** The presented client_id, which may be anything. */
  readonly clientId: string;
  /** The network of its address. */
  readonly network: string;
}

interface Allowance {
  /** Failures allowed in a burst. */
  readonly burst: number;
  /** Failures forgiven per second. */
  readonly perSecond: number;
}

const OF_CLIENT: Allowance = { burst: 10, perSecond: 0.5 };
const OF_NETWORK: Allowance = { burst: 50, perSecond: 10 };
/** Most clients and networks with a counter; the least recently used is dropped. */
const MOST = 10_000;
const LONGEST_ID = 100;
const MILLISECONDS = 1_000;

/**
 * Slows down failing sign-ins: per client and network, and per network over all its clients. Failures from other
 * networks do not count, and a client that has signed in from a network can continue there whatever others try.
 */
export class SignInFailures {
  readonly #ofClients = new Buckets(OF_CLIENT);
  readonly #ofNetworks = new Buckets(OF_NETWORK);
  readonly #known = new Recent<true>();

  /** Seconds until the next attempt is checked; 0 for now. `now` in milliseconds of any monotonic clock. */
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
