import type { Connection, Model, mongo } from 'mongoose';
import { leaseFields, Leases, unheld, type Leased } from '../leases.ts';
import { modelOf } from '../model-of.ts';
import type { PlannedMigration } from './migration.ts';

/** The collection of a service's database in which its migrations are recorded, and the lease of who runs them. */
export const MIGRATIONS = 'migrations';

/** What operators see of a migration. */
export interface MigrationRecord {
  readonly _id: string;
  readonly collection: string;
  readonly state: 'pending' | 'running' | 'done' | 'failed';
  /** How often a process began it, and which one was the last. */
  readonly attempts: number;
  readonly holder?: string;
  readonly startedAt?: Date;
  readonly endedAt?: Date;
  /** The documents that it has looked at and changed, and how many there were when it began. */
  readonly looked: number;
  readonly changed: number;
  readonly total?: number;
  /** The id of the last document of the last batch: it goes on behind it. */
  readonly checkpoint?: string | number;
  /** Of a step: what it did. */
  readonly result?: string;
  readonly error?: string;
}

interface LeaseDocument extends Leased {
  readonly _id: string;
}

const LEASE = 'lease';
const RENEW_EVERY_MS = 3_000;

/** Who of the processes that start migrates, by the server's clock alone, and what has run. */
export class MigrationRecords {
  readonly #records: mongo.Collection<MigrationRecord>;
  readonly #rows: Model<LeaseDocument>;
  readonly #leases: Leases<LeaseDocument>;
  readonly #holder: string;
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, holder: string) {
    this.#records = connection.getClient().db(connection.name).collection(MIGRATIONS);
    const fields = { _id: { type: String, required: true }, ...leaseFields };
    this.#rows = modelOf<LeaseDocument>(connection, MIGRATIONS, fields);
    this.#leases = new Leases(this.#rows);
    this.#holder = holder;
  }

  /** False while it is another's. Once taken it is renewed until it is released. */
  async takeLease(): Promise<boolean> {
    // the row must be there before: the server takes no `$expr` in an upsert
    await this.#rows.updateOne({ _id: LEASE }, { $setOnInsert: unheld }, { upsert: true });
    const taken = (await this.#leases.take({ _id: LEASE }, this.#holder)) !== undefined;
    // a renewal that fails costs nothing: whoever takes the lease then takes the records as well
    const renew = () => void this.#leases.renew(LEASE, this.#holder).catch(() => false);
    if (taken) this.#timer = setInterval(renew, RENEW_EVERY_MS);
    return taken;
  }

  async releaseLease(): Promise<void> {
    clearInterval(this.#timer);
    await this.#leases.release(LEASE, this.#holder);
  }

  async leaseHolder(): Promise<string | null | undefined> {
    return (await this.#rows.findById(LEASE).lean<LeaseDocument>())?.holder;
  }

  async done(): Promise<ReadonlySet<string>> {
    return new Set(await this.#records.distinct('_id', { state: 'done' }));
  }

  /** So that operators see what is about to run. */
  async plan(pending: readonly PlannedMigration[]): Promise<void> {
    const planned = { state: 'pending', attempts: 0, looked: 0, changed: 0 } as const;
    for (const { name: _id, collection } of pending)
      await this.#records.updateOne(
        { _id },
        { $setOnInsert: { collection, ...planned } },
        { upsert: true },
      );
  }

  /** From now on it is this process's. Returns how far an earlier one had come. */
  async begin({ name: _id }: PlannedMigration): Promise<MigrationRecord> {
    const begun = await this.#records.findOneAndUpdate(
      { _id },
      {
        $set: { state: 'running', holder: this.#holder },
        $unset: { error: '', endedAt: '' },
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
}
