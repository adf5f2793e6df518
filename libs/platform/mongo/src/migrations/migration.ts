import type { Connection, mongo } from 'mongoose';

/** A document as the server has it, whichever version of the service wrote it. */
export interface StoredDocument {
  readonly _id: string | number;
  readonly [field: string]: unknown;
}

interface AnyMigration {
  /** `<date>-<what it does>`: migrations run in the order of their names. Never renamed once released. */
  readonly name: string;
  /** The documents that it is for; all of the collection unless given. */
  readonly where?: mongo.Filter<StoredDocument>;
}

/** Changes the documents of its collection, batch after batch. */
export interface DocumentMigration extends AnyMigration {
  /** What to change; undefined where nothing has to. For a document that it has changed already it has to be undefined too. */
  change(document: StoredDocument):
    | {
        readonly $set?: Readonly<Record<string, unknown>>;
        readonly $unset?: Readonly<Record<string, ''>>;
      }
    | undefined;
}

/** Does something else, where there are documents that it is for. */
export interface StepMigration extends AnyMigration {
  /** May run again after it was cut off. Resolves with what it did, for operators. */
  run(connection: Connection): Promise<string>;
}

export type Migration = DocumentMigration | StepMigration;
export type PlannedMigration = Migration & { readonly collection: string };

/** What `migrate` has to know of a collection. */
export interface MigratedCollection {
  readonly name: string;
  readonly migrations?: readonly Migration[];
}

const NAME = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/;

/** All migrations of a service, in the order in which they run. Throws when two have one name, or a name has no date. */
export function plannedMigrations(
  collections: readonly MigratedCollection[],
): readonly PlannedMigration[] {
  const planned = collections
    .flatMap(({ name: collection, migrations = [] }) =>
      migrations.map((migration) => ({ ...migration, collection })),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name }] of planned.entries()) {
    if (!NAME.test(name)) throw new Error(`${name} is no <year-month-day>-<words>`);
    if (planned[index + 1]?.name === name) throw new Error(`two migrations are called ${name}`);
  }
  return planned;
}

/**
 * Those that have not run yet. Throws when one of them comes before one that ran: it was written for data that the later
 * one has changed meanwhile. What ran and is not known here belongs to a newer version, which runs beside this one.
 */
export function pendingMigrations(
  planned: readonly PlannedMigration[],
  done: ReadonlySet<string>,
): readonly PlannedMigration[] {
  const pending = planned.filter(({ name }) => !done.has(name));
  const late = [...done].find((name) => name > (pending[0]?.name ?? name));
  if (late === undefined) return pending;
  throw new Error(`${pending[0]?.name} would run after ${late}: give it a later name`);
}

/** A migration cannot be carried out; the service must not start on data of the old shape. */
export class MigrationFailedError extends Error {
  override readonly name = 'MigrationFailedError';

  constructor({ name, collection }: PlannedMigration, cause: unknown) {
    super(
      `the migration ${name} of ${collection} failed: ${reasonOf(cause)}. What it changed so far stays; the next start goes on from there`,
      { cause },
    );
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
