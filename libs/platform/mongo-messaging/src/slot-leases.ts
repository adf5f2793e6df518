import { modelOf } from '@regional-events/platform-mongo';
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
 * Which relay sends which slot, by the server's clock alone. A lease cannot stop a paused process from sending once
 * more after it wakes up: such repeats carry the same ids, and consumers drop them.
 */
export class SlotLeases {
  readonly #leases: Model<LeaseDocument>;
  readonly #holder: string;
  #held: readonly number[] = [];
  #prepared = false;
  /** By this process's monotonic clock, taken before the renewal was sent. */
  #renewedAt = Number.NEGATIVE_INFINITY;

  constructor(connection: Connection, holder: string) {
    this.#leases = modelOf<LeaseDocument>(connection, OUTBOX_LEASES, leaseFields);
    this.#holder = holder;
  }

  /** Leases free and expired slots, renews its own, and returns those held now. */
  async hold(): Promise<readonly number[]> {
    const now = performance.now();
    if (now - this.#renewedAt < RENEW_AFTER_MS) return this.#held;
    await this.#take();
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
    await this.#leases.updateMany({ holder: this.#holder }, { $set: { until: new Date(0) } });
  }

  async #take(): Promise<void> {
    if (!this.#prepared) await this.#prepare();
    const until = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: LEASE_MS } };
    const free = { $or: [{ $eq: ['$holder', this.#holder] }, { $lte: ['$until', '$$NOW'] }] };
    const taken = [{ $set: { holder: this.#holder, until } }];
    await this.#leases.updateMany({ $expr: free }, taken, { updatePipeline: true });
  }

  /** The rows are created first: the server allows no `$expr` in an upsert. */
  async #prepare(): Promise<void> {
    const nobody = { holder: 'nobody', until: new Date(0) };
    for (let slot = 0; slot < SLOTS; slot += 1) {
      await this.#leases.updateOne({ _id: slot }, { $setOnInsert: nobody }, { upsert: true });
    }
    this.#prepared = true;
  }
}
