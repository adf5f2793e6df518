import { isGuarded } from '@regional-events/kernel';
import type { Model, mongo, QueryFilter, SchemaDefinition, UpdateQuery } from 'mongoose';

/** What a document carries that one process at a time may work on. */
export interface Leased {
  readonly _id: string | number;
  /** Null, or whoever had it last: it is theirs until then, by the server's clock. */
  readonly holder: string | null;
  readonly until: Date;
}

export const leaseFields: SchemaDefinition = {
  holder: { type: String, default: null },
  until: { type: Date, required: true },
};

/** How a document begins that nobody holds. */
export const unheld: Pick<Leased, 'holder' | 'until'> = { holder: null, until: new Date(0) };

type Update = Readonly<Record<string, unknown>>;

const LEASE_MS = 10_000;
/** A document that an open transaction has written is waited for, but not for long. */
const PATIENCE_MS = 2_000;
const isFree = { $lte: ['$until', '$$NOW'] };

/**
 * Who works on which document, by the server's clock alone, so that clocks of processes may differ. A lease cannot stop a
 * process that was paused and wakes up behind its end: whatever it writes then must ask for the lease in the same write.
 */
export class Leases<D extends Leased> {
  readonly #documents: Model<D>;
  readonly #leaseMs: number;

  constructor(documents: Model<D>, leaseMs = LEASE_MS) {
    this.#documents = documents;
    this.#leaseMs = leaseMs;
  }

  /** Holds the first document that is free, with further changes (expressions of a pipeline); undefined where none is. */
  async take(
    filter: QueryFilter<D>,
    holder: string,
    {
      set = {},
      sort = { _id: 1 },
    }: { set?: Update; sort?: Record<string, mongo.SortDirection> } = {},
  ): Promise<D | undefined> {
    const taken = await this.#documents
      .findOneAndUpdate({ $and: [filter, { $expr: isFree }] }, this.#held(holder, set), {
        updatePipeline: true,
        returnDocument: 'after',
        sort,
        maxTimeMS: PATIENCE_MS,
      })
      .lean<D>();
    return taken ?? undefined;
  }

  /** Holds every document that is free, and its own for another while; returns the ids of those held now. */
  async takeAll(holder: string): Promise<readonly D['_id'][]> {
    const free = { $or: [{ $eq: ['$holder', holder] }, isFree] };
    await this.#documents.updateMany({ $expr: free }, this.#held(holder), { updatePipeline: true });
    const held = { ...(isGuarded('lease') && { holder }), $expr: { $not: isFree } };
    const own = await this.#documents
      .find(held as QueryFilter<D>, { _id: 1 })
      .lean<Pick<D, '_id'>[]>();
    return own.map(({ _id }) => _id);
  }

  /** Holds it for another while; false when it is no longer the holder's. */
  async renew(_id: D['_id'], holder: string, set: Update = {}): Promise<boolean> {
    const { matchedCount } = await this.#documents.updateOne(
      { _id, holder } as QueryFilter<D>,
      this.#held(holder, set),
      { updatePipeline: true, maxTimeMS: PATIENCE_MS },
    );
    return matchedCount > 0;
  }

  /** Gives it up with further changes; false when it was no longer the holder's. */
  async release(_id: D['_id'], holder: string, update: UpdateQuery<D> = {}): Promise<boolean> {
    const { $set, ...rest } = update;
    const { matchedCount } = await this.#documents.updateOne(
      { _id, holder } as QueryFilter<D>,
      { ...rest, $set: { ...$set, ...unheld } } as UpdateQuery<D>,
    );
    return matchedCount > 0;
  }

  async releaseAll(holder: string): Promise<void> {
    await this.#documents.updateMany(
      { holder } as QueryFilter<D>,
      { $set: unheld } as UpdateQuery<D>,
    );
  }

  #held(holder: string, set: Update = {}) {
    const until = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: this.#leaseMs } };
    return [{ $set: { ...set, holder: { $literal: holder }, until } }];
  }
}
