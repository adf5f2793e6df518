import { afterThisFile, testMongoServer, testPrefixes, uniqueName } from '@regional-events/testing';
import type { Connection } from 'mongoose';
import { connectMongo } from '../connect.ts';
import { migrate } from '../migrations/migrate.ts';
import { MIGRATIONS, type MigrationRecord } from '../migrations/migration-records.ts';
import type { MigratedCollection, StoredDocument } from '../migrations/migration.ts';
import { families } from './family-names.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What a process that migrated has logged. */
export class MigrationLines {
  readonly all: { readonly text: string; readonly facts: Facts }[] = [];

  of(text: string): readonly Facts[] {
    return this.all.filter((line) => line.text === text).map(({ facts }) => facts);
  }

  /** The names of the migrations that it has run. */
  get ran(): readonly unknown[] {
    return this.of('a migration has run').map(({ migration }) => migration);
  }
}

/** A database of its own with people, whose names an older version stored in one field. */
export class MigratedPeople {
  readonly connection: Connection;

  private constructor(connection: Connection) {
    this.connection = connection;
    afterThisFile(() => connection.close());
  }

  static async open(): Promise<MigratedPeople> {
    const made = await connected(`${testPrefixes().database}${uniqueName('migrated')}`);
    const database = new MigratedPeople(made);
    afterThisFile(() => made.dropDatabase());
    return database;
  }

  /** As another process sees it. */
  async again(): Promise<MigratedPeople> {
    return new MigratedPeople(await connected(this.connection.name));
  }

  get people() {
    return this.connection.collection<StoredDocument>('people');
  }

  record(name = families.name): Promise<MigrationRecord | null> {
    return this.connection.collection<MigrationRecord>(MIGRATIONS).findOne({ _id: name });
  }

  async store(count: number): Promise<void> {
    const numbers = Array.from({ length: count }, (_, number) => number);
    await this.people.insertMany(numbers.map((number) => ({ _id: idOf(number), name: 'A B' })));
  }

  async migrate(...migrations: MigratedCollection['migrations'] & object): Promise<MigrationLines> {
    return this.migrateAll([{ name: 'people', migrations }]);
  }

  async migrateAll(collections: readonly MigratedCollection[]): Promise<MigrationLines> {
    const lines = new MigrationLines();
    const log = (text: string, facts: Facts) => void lines.all.push({ text, facts });
    await migrate(this.connection, collections, { appName: this.connection.name, log });
    return lines;
  }
}

export function idOf(number: number): string {
  return `p${String(number).padStart(5, '0')}`;
}

/** Of a name of its own, since a migration ends what others of its name have left open. */
function connected(database: string): Promise<Connection> {
  return connectMongo({ uri: testMongoServer(), database, appName: database });
}
