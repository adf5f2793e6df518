import { failpoint } from '@regional-events/kernel';
import { leaseFields, Leases, modelOf, unheld, type Leased } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { OUTBOX_LEASES } from './collections.ts';
import { SLOTS } from './slots.ts';

interface SlotDocument extends Leased {
  readonly _id: number;
}

const RENEW_AFTER_MS = 3_000;

/**
 * Which relay sends which slot, by the server's clock alone. A lease cannot stop a paused process from sending once
 * more after it wakes up: such repeats carry the same ids, and consumers drop them.
 */
export class SlotLeases {
  readonly #slots: Model<SlotDocument>;
  readonly #leases: Leases<SlotDocument>;
  readonly #holder: string;
  #held: readonly number[] = [];
  #prepared = false;
  /** By this process's monotonic clock, taken before the renewal was sent. */
  #renewedAt = Number.NEGATIVE_INFINITY;

  constructor(connection: Connection, holder: string) {
    const fields = { _id: { type: Number, required: true }, ...leaseFields };
    this.#slots = modelOf<SlotDocument>(connection, OUTBOX_LEASES, fields);
    this.#leases = new Leases(this.#slots);
    this.#holder = holder;
  }

  /** Leases free and expired slots, renews its own, and returns those held now. */
  async hold(): Promise<readonly number[]> {
    const now = performance.now();
    if (now - this.#renewedAt < RENEW_AFTER_MS) return this.#held;
    if (!this.#prepared) await this.#prepare();
    failpoint('relay.slots-due');
    this.#held = await this.#leases.takeAll(this.#holder);
    failpoint('relay.slots-held');
    this.#renewedAt = now;
    return this.#held;
  }

  async release(): Promise<void> {
    this.#held = [];
    this.#renewedAt = Number.NEGATIVE_INFINITY;
    await this.#leases.releaseAll(this.#holder);
  }

  /** The rows are created first: the server allows no `$expr` in an upsert. */
  async #prepare(): Promise<void> {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      await this.#slots.updateOne({ _id: slot }, { $setOnInsert: unheld }, { upsert: true });
    }
    this.#prepared = true;
  }
}
