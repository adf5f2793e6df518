import { isSecretariat, type Actor } from './actor.ts';
import { StaleVersionError } from './errors.ts';

/** The client that made an item, and its own reference for it. */
export interface Origin {
  readonly createdBy: string;
  readonly externalRef: string | null;
}

/** The reference where the actor may see it: its own client and the secretariat; else null. */
export function shownReference({ createdBy, externalRef }: Origin, actor: Actor): string | null {
  return isSecretariat(actor) || actor.clientId === createdBy ? externalRef : null;
}

/** Identifies a repeated POST; made by the HTTP layer, used by the unit of work alone. */
export interface IdempotencyRequest {
  /** SHA-256 over client, method, path and key. */
  readonly scopeHash: string;
  readonly bodyHash: string;
  /** Present where the answer holds a secret: the stored answer is encrypted with it. */
  readonly sealingKey?: Uint8Array;
  /** Called when a stored answer is given instead of a new effect. */
  replayed(): void;
}

export interface CommandContext {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly traceparent: string;
  /** The message that caused this command, where a reaction issues it. */
  readonly causationId?: string;
  readonly ifMatch?: string;
  readonly idempotency?: IdempotencyRequest;
  /** What the request asked for, for the audit; absent where no request asked. */
  readonly operation?: OperationAsked;
}

export interface OperationAsked {
  /** As in the API's document. */
  readonly id: string;
  /** With the ids in it, without the query. */
  readonly path: string;
}

/** Throws StaleVersionError when the caller asked for another version than `etag` (quotes included). */
export function expectUnchanged(context: CommandContext, etag: string): void {
  const wanted = context.ifMatch;
  if (wanted === undefined || wanted.trim() === '*') return;
  const tags = wanted.split(',').map((tag) => tag.trim());
  if (!tags.includes(etag)) throw new StaleVersionError(etag);
}

/** An item as the API shows it, with the strong ETag of the version shown. */
export interface Versioned<T> {
  readonly item: T;
  readonly etag: string;
}
