import { isDuplicateKey, modelOf } from '@regional-events/platform-mongo';
import type { Connection, Model, SchemaDefinition } from 'mongoose';
import { OUTBOX_LEASES } from './collections.ts';
import { SLOTS } from './slots.ts';

interface LeaseDocument {
  readonly _id: number;
  readonly holder: string;
  readonly until: Date;
}

const leaseFields: SchemaDefinition = {
  _id: { type: Number, required: true },
  holder: { type: String, required: true },
  until: { type: Date, required: true },
};

const LEASE_MS = 10_000;
const RENEW_AFTER_MS = 3_000;

/**
 * Who sends which slot, by the server's clock alone. A lease cannot stop a paused process that
 * wakes up late from sending once more: such repeats carry the same ids, and consumers drop them.
 */
export class SlotLeases {
  readonly #leases: Model<LeaseDocument>;
  readonly #holder: string;
  #held: readonly number[] = [];
  /** By the monotonic clock of this process, from before the renewal was sent. */
  #renewedAt = Number.NEGATIVE_INFINITY;

  constructor(connection: Connection, holder: string) {
    this.#leases = modelOf<LeaseDocument>(connection, OUTBOX_LEASES, leaseFields);
    this.#holder = holder;
  }

  /** The slots held now; takes what is free or has run out and renews its own in time. */
  async hold(): Promise<readonly number[]> {
    const now = performance.now();
    if (now - this.#renewedAt < RENEW_AFTER_MS) return this.#held;
    for (let slot = 0; slot < SLOTS; slot += 1) await this.#take(slot);
    const own = await this.#leases
      .find({ holder: this.#holder, $expr: { $gt: ['$until', '$$NOW'] } })
      .lean<LeaseDocument[]>();
    this.#held = own.map((lease) => lease._id);
    this.#renewedAt = now;
    return this.#held;
  }

  async release(): Promise<void> {
    this.#held = [];
    this.#renewedAt = Number.NEGATIVE_INFINITY;
    await this.#leases.deleteMany({ holder: this.#holder });
  }

  async #take(slot: number): Promise<void> {
    const until = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: LEASE_MS } };
    const free = { $or: [{ $eq: ['$holder', this.#holder] }, { $lte: ['$until', '$$NOW'] }] };
    try {
      await this.#leases.updateOne(
        { _id: slot, $expr: free },
        [{ $set: { holder: this.#holder, until } }],
        { upsert: true, updatePipeline: true },
      );
    } catch (error) {
      // The upsert found the slot held by another relay.
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
