import { newIdAfter } from './ids.ts';

/** A domain event with the id and sequence that its message keeps for ever. */
export interface Recorded<E> {
  readonly id: string;
  /** 1, 2, 3 … within the aggregate, without gaps. */
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly event: E;
}

export interface AggregateSnapshot {
  readonly id: string;
  /** Counts saves; 0 = never stored. */
  readonly version: number;
  /** Counts domain events. */
  readonly sequence: number;
  readonly lastMessageId: string | null;
}

export abstract class AggregateRoot<E extends { readonly type: string }> {
  readonly id: string;
  readonly #version: number;
  #sequence: number;
  #lastMessageId: string | null;
  readonly #recorded: Recorded<E>[] = [];

  protected constructor(snapshot: AggregateSnapshot) {
    this.id = snapshot.id;
    this.#version = snapshot.version;
    this.#sequence = snapshot.sequence;
    this.#lastMessageId = snapshot.lastMessageId;
  }

  static fresh(id: string): AggregateSnapshot {
    return { id, version: 0, sequence: 0, lastMessageId: null };
  }

  /** The version as loaded; saving stores it plus one. */
  get version(): number {
    return this.#version;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** The strong ETag that the item has once this aggregate is saved. */
  get etag(): string {
    return etagOf(this.#recorded.length === 0 ? this.#version : this.#version + 1);
  }

  get recorded(): readonly Recorded<E>[] {
    return this.#recorded;
  }

  snapshot(): AggregateSnapshot {
    return {
      id: this.id,
      version: this.#version,
      sequence: this.#sequence,
      lastMessageId: this.#lastMessageId,
    };
  }

  /** Records a domain event and gives its message the next id and sequence. */
  protected record(event: E, at: Date): void {
    const id = newIdAfter(this.#lastMessageId);
    this.#sequence += 1;
    this.#lastMessageId = id;
    this.#recorded.push({ id, sequence: this.#sequence, occurredAt: at, event });
  }
}

/** `"<version>"`, quotes included. */
export function etagOf(version: number): string {
  return `"${version}"`;
}
