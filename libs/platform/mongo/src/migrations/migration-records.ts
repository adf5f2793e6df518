import type { Connection, mongo } from 'mongoose';
import type { PlannedMigration } from './migration.ts';

/** The collection of a service's database in which its migrations are recorded, and the lease of who runs them. */
export const MIGRATIONS = 'migrations';

/** What operators see of a migration. */
export interface MigrationRecord {
  readonly _id: string;
  readonly collection: string;
  readonly state: 'pending' | 'running' | 'done' | 'failed';
  /** The process that ran it last, and how often one began. */
  readonly holder: string | null;
  readonly attempts: number;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** The documents that there were when it began, those it has looked at, and those it has changed. */
  readonly total: number | null;
  readonly looked: number;
  readonly changed: number;
  /** The id of the last document of the last batch: it goes on behind it. */
  readonly checkpoint: string | number | null;
  /** Of a step: what it did. */
  readonly result: string | null;
  readonly error: string | null;
}

interface Lease {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
}

const fresh = {
  state: 'pending',
  holder: null,
  attempts: 0,
  startedAt: null,
  endedAt: null,
  total: null,
  looked: 0,
  changed: 0,
  checkpoint: null,
  result: null,
  error: null,
} as const;
const LEASE = 'lease';
const LEASE_MS = 10_000;
const RENEW_EVERY_MS = 3_000;
const nobody = { holder: 'nobody', until: new Date(0) };

/** Who of the processes that start migrates, by the server's clock alone, and what has run. */
export class MigrationRecords {
  readonly #records: mongo.Collection<MigrationRecord>;
  readonly #leases: mongo.Collection<Lease>;
  readonly #holder: string;
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, holder: string) {
    const database = connection.getClient().db(connection.name);
    this.#records = database.collection(MIGRATIONS);
    this.#leases = database.collection(MIGRATIONS);
    this.#holder = holder;
  }

  /** False while it is another's. Once taken it is renewed until it is released. */
  async takeLease(): Promise<boolean> {
    // the row must be there before: the server takes no `$expr` in an upsert
    await this.#leases.updateOne({ _id: LEASE }, { $setOnInsert: nobody }, { upsert: true });
    const taken = await this.#hold({ _id: LEASE, $expr: { $lte: ['$until', '$$NOW'] } });
    // a renewal that fails costs nothing: whoever takes the lease then takes the records as well
    const renew = () => void this.#hold({ _id: LEASE, holder: this.#holder }).catch(() => false);
    if (taken) this.#timer = setInterval(renew, RENEW_EVERY_MS);
    return taken;
  }

  async releaseLease(): Promise<void> {
    clearInterval(this.#timer);
    await this.#leases.updateOne({ _id: LEASE, holder: this.#holder }, { $set: nobody });
  }

  async leaseHolder(): Promise<string | undefined> {
    return (await this.#leases.findOne({ _id: LEASE }))?.holder;
  }

  async done(): Promise<ReadonlySet<string>> {
    return new Set(await this.#records.distinct('_id', { state: 'done' }));
  }

  /** So that operators see what is about to run. */
  async plan(pending: readonly PlannedMigration[]): Promise<void> {
    for (const { name: _id, collection } of pending)
      await this.#records.updateOne(
        { _id },
        { $setOnInsert: { collection, ...fresh } },
        { upsert: true },
      );
  }

  /** From now on it is this process's. Returns how far an earlier one had come. */
  async begin({ name: _id }: PlannedMigration): Promise<MigrationRecord> {
    const begun = await this.#records.findOneAndUpdate(
      { _id },
      {
        $set: { state: 'running', holder: this.#holder, error: null, endedAt: null },
        $inc: { attempts: 1 },
        $currentDate: { startedAt: true },
      },
      { returnDocument: 'after' },
    );
    if (begun === null) throw new Error(`the record of the migration ${_id} is gone`);
    return begun;
  }

  /** Throws when another process has taken it over, since this one was away for so long. */
  async write(
    name: string,
    update: mongo.UpdateFilter<MigrationRecord>,
    options: { readonly session?: mongo.ClientSession } = {},
  ): Promise<void> {
    const own = { _id: name, holder: this.#holder };
    const { matchedCount } = await this.#records.updateOne(own, update, options);
    if (matchedCount === 0) throw new Error(`another process has taken over the migration ${name}`);
  }

  async #hold(filter: mongo.Filter<Lease>): Promise<boolean> {
    const until = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: LEASE_MS } };
    const held = [{ $set: { holder: { $literal: this.#holder }, until } }];
    return (await this.#leases.updateOne(filter, held)).matchedCount > 0;
  }
}
