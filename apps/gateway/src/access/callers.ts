import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@regional-events/kernel';
import {
  expectBounded,
  KeysNotHereError,
  OperatorTokens,
  TokenReader,
  type GuardedRequest,
} from '@regional-events/platform-auth';

/** How long a verified token counts as valid here without another check; its service verifies it every time. */
const REMEMBERED_MS = 60_000;
/** Most cached tokens; the least recently used is dropped. */
const MOST_TOKENS = 10_000;
/** How long keys are not fetched again after a failure. */
const KEYS_AWAY_MS = 2_000;

interface Known {
  readonly actor: Actor;
  readonly since: number;
}

/** Why a token is invalid, or that it cannot be verified now. */
export type Refusal = DomainError | 'nobody can tell';

/** Identifies senders by verified tokens, so that limits cannot be evaded by forged ones. */
@Injectable()
export class Callers {
  readonly #known = new Map<string, Known>();
  /** Verifications under way: concurrent requests with the same token share one. */
  readonly #underway = new Map<string, Promise<Actor | Refusal>>();
  #keysAwayUntil = 0;

  constructor(
    private readonly tokens: TokenReader,
    private readonly operators: OperatorTokens,
  ) {}

  /** The sender of a cached token, without verifying the signature; undefined for any other. */
  async remembered(request: GuardedRequest): Promise<Actor | undefined> {
    if (!hasToken(request)) return undefined;
    const key = keyOf(request);
    const found = await this.#underway.get(key);
    const known = this.#known.get(key);
    if (known === undefined) return isActor(found) ? found : undefined;
    this.#known.delete(key);
    if (performance.now() - known.since > REMEMBERED_MS) {
      const again = await this.verify(request);
      // while it cannot be verified, the cached result stays
      if (again !== 'nobody can tell') return isActor(again) ? again : undefined;
    }
    this.#known.set(key, known);
    return known.actor;
  }

  /** Verifies the signature. */
  async verify(request: GuardedRequest): Promise<Actor | Refusal> {
    if (!hasToken(request)) return this.#read(request);
    const key = keyOf(request);
    const reading = this.#underway.get(key) ?? this.#read(request);
    this.#underway.set(key, reading);
    const found = await reading.finally(() => this.#underway.delete(key));
    if (isActor(found)) this.#remember(key, found);
    return found;
  }

  async #read(request: GuardedRequest): Promise<Actor | Refusal> {
    try {
      expectBounded(request);
      const operator = await this.operators.read(request);
      if (operator !== undefined) return operator;
      if (hasToken(request) && performance.now() < this.#keysAwayUntil) return 'nobody can tell';
      return await this.tokens.read(request);
    } catch (error) {
      if (error instanceof KeysNotHereError) {
        this.#keysAwayUntil = performance.now() + KEYS_AWAY_MS;
        return 'nobody can tell';
      }
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  #remember(key: string, actor: Actor): void {
    this.#known.set(key, { actor, since: performance.now() });
    if (this.#known.size <= MOST_TOKENS) return;
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}

export function isActor(found: Actor | Refusal | undefined): found is Actor {
  return found !== undefined && found !== 'nobody can tell' && !(found instanceof DomainError);
}

export function hasToken({ headers }: Pick<GuardedRequest, 'headers'>): boolean {
  return /^bearer /i.test(headers.authorization ?? '');
}

/** A hash finds the token as well, and cannot be used to sign in. */
function keyOf({ headers }: GuardedRequest): string {
  return createHash('sha256')
    .update(headers.authorization ?? '')
    .digest('base64url');
}
