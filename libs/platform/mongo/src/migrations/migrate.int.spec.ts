import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  eventually,
  testMongoServer,
  testPrefixes,
  uniqueName,
  workspaceRoot,
} from '@regional-events/testing';
import type { Connection } from 'mongoose';
import { connectMongo } from '../connect.ts';
import { families } from '../testing/family-names.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS, type MigrationRecord } from './migration-records.ts';
import type { DocumentMigration, MigratedCollection, StoredDocument } from './migration.ts';

const open: Connection[] = [];
let connection: Connection;

async function connected(database: string): Promise<Connection> {
  const made = await connectMongo({
    uri: testMongoServer(),
    database,
    // a migration ends what others of this name have left open
    appName: database,
  });
  open.push(made);
  return made;
}

beforeEach(async () => {
  connection = await connected(`${testPrefixes().database}${uniqueName('migrated')}`);
});

afterAll(async () => {
  for (const each of open) {
    await each.dropDatabase();
    await each.close();
  }
});

const people = () => connection.collection<StoredDocument>('people');
const records = () => connection.collection<MigrationRecord>(MIGRATIONS);
const idOf = (number: number) => `p${String(number).padStart(5, '0')}`;

async function store(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, number) => ({ _id: idOf(number), name: 'A B' }));
  await people().insertMany(rows);
}

interface Line {
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

class Account {
  readonly lines: Line[] = [];

  said(text: string) {
    return this.lines.filter((line) => line.text === text).map(({ facts }) => facts);
  }

  get ended() {
    return this.said('a migration has run').map(({ migration }) => migration);
  }
}

async function run(collections: readonly MigratedCollection[], on = connection): Promise<Account> {
  const account = new Account();
  const log = (text: string, facts: Line['facts']) => void account.lines.push({ text, facts });
  await migrate(on, collections, { appName: on.name, log });
  return account;
}

const withMigrations = (...migrations: DocumentMigration[]) => [{ name: 'people', migrations }];

describe('a migration', () => {
  it('brings every document to the new shape, in batches, and leaves what it did for operators', async () => {
    await store(1001);
    await people().updateOne({ _id: idOf(3) }, { $set: { family: 'Of her own' } });
    const account = await run(withMigrations(families));
    expect(account.ended).toEqual([families.name]);
    expect(account.lines.at(-1)?.facts).toMatchObject({ looked: 1001, changed: 1000, total: 1001 });
    expect(await people().countDocuments({ family: 'B' })).toBe(1000);
    expect(await people().findOne({ _id: idOf(3) })).toMatchObject({ family: 'Of her own' });
    const record = await records().findOne({ _id: families.name });
    expect(record).toMatchObject({ state: 'done', collection: 'people', attempts: 1, error: null });
    expect(record?.endedAt).toBeInstanceOf(Date);
  });

  it('runs once, also when two processes start at once', async () => {
    await store(1000);
    const second = await connected(connection.name);
    let calls = 0;
    const counted = withMigrations({
      ...families,
      change: (document) => {
        calls += 1;
        return families.change(document);
      },
    });
    const accounts = await Promise.all([run(counted), run(counted, second)]);
    expect(accounts.flatMap(({ ended }) => ended)).toEqual([families.name]);
    expect(calls).toBe(1000);
    expect((await run(counted)).ended).toEqual([]);
  });

  it('finds nothing to do in a new database, and counts as having run', async () => {
    const { lines } = await run(withMigrations(families));
    const facts = expect.objectContaining({ looked: 0, changed: 0 });
    expect(lines).toEqual([{ text: 'a migration has run', facts }]);
    expect((await run(withMigrations(families))).ended).toEqual([]);
  });

  it('looks at the documents that it names alone', async () => {
    await store(3);
    const { lines } = await run(withMigrations({ ...families, where: { _id: { $gte: idOf(2) } } }));
    expect(lines.at(-1)?.facts).toMatchObject({ looked: 1, changed: 1, total: 1 });
  });
});

describe('migrations', () => {
  const initials: DocumentMigration = {
    name: '2026-01-03-initials',
    change: ({ family }) => ({ $set: { initial: String(family)[0] } }),
  };

  it('run in the order of their names, whichever collection they belong to', async () => {
    await store(1);
    const { ended } = await run([
      { name: 'people', migrations: [initials] },
      { name: 'people', migrations: [families] },
    ]);
    expect(ended).toEqual([families.name, initials.name]);
    expect(await people().findOne()).toMatchObject({ initial: 'B' });
  });

  it('are refused when a new one comes before one that has run', async () => {
    await store(1);
    await run(withMigrations(initials));
    await expect(run(withMigrations(families, initials))).rejects.toThrow(
      `${families.name} would run after ${initials.name}`,
    );
    expect(await people().findOne()).not.toHaveProperty('family');
  });

  it('of a newer version, which ran already, do not keep an older one from starting', async () => {
    await run(withMigrations(families, initials));
    expect((await run(withMigrations(families))).ended).toEqual([]);
  });

  it('must have different names that begin with a date', async () => {
    await expect(run(withMigrations(families, families))).rejects.toThrow('two migrations');
    const nameless = { ...families, name: 'family-names' };
    await expect(run(withMigrations(nameless))).rejects.toThrow('<year-month-day>');
  });
});

describe('a migration that fails', () => {
  const failsAt = (id: string): DocumentMigration => ({
    ...families,
    change: (document) => {
      if (document._id === id) throw new Error('the name has no second word');
      return families.change(document);
    },
  });

  it('ends the start and says which, why and where; what came before it stays', async () => {
    await store(500);
    const failing = run(withMigrations(failsAt(idOf(450))));
    await expect(failing).rejects.toThrow(
      'the migration 2026-01-02-family-names of people failed: the name has no second word',
    );
    const record = await records().findOne({ _id: families.name });
    expect(record).toMatchObject({ state: 'failed', looked: 400, checkpoint: idOf(399) });
    expect(record?.error).toContain('no second word');
  });

  it('goes on where it failed, at the next start, as soon as it can', async () => {
    await store(500);
    await expect(run(withMigrations(failsAt(idOf(450))))).rejects.toThrow('failed');
    let calls = 0;
    const { ended } = await run(
      withMigrations({
        ...families,
        change: (document) => {
          calls += 1;
          return families.change(document);
        },
      }),
    );
    expect(ended).toEqual([families.name]);
    expect(calls).toBe(100);
    expect(await people().countDocuments({ family: 'B' })).toBe(500);
    const record = await records().findOne({ _id: families.name });
    expect(record).toMatchObject({ state: 'done', attempts: 2, looked: 500, changed: 500 });
  });
});

describe('a migration whose process is killed in the middle of a batch', () => {
  it('goes on behind the last batch, in the next process, when the lease has run out', async () => {
    await store(1000);
    const hook = join(workspaceRoot(), 'libs/workspace/src/source-hook.mjs');
    const program = join(import.meta.dirname, '../testing/killed-migration.ts');
    const call = ['--import', hook, program, testMongoServer(), connection.name, idOf(700)];
    const child = spawn(process.execPath, call, { cwd: workspaceRoot(), stdio: 'inherit' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const left = await records().findOne({ _id: families.name });
    expect(left).toMatchObject({ state: 'running', looked: 600, checkpoint: idOf(599) });
    expect(await people().countDocuments({ family: 'B' })).toBe(600);
    const account = await run(withMigrations(families));
    expect(account.said('another process migrates')).toHaveLength(1);
    expect(account.ended).toEqual([families.name]);
    expect(await people().countDocuments({ family: 'B' })).toBe(1000);
    const record = await records().findOne({ _id: families.name });
    expect(record).toMatchObject({ state: 'done', attempts: 2, looked: 1000, changed: 1000 });
  });
});

describe('a document that an older instance writes while it is migrated', () => {
  it('gets what follows from what was written, and is not mixed with what was there before', async () => {
    await store(1);
    const session = await connection.startSession();
    session.startTransaction();
    await people().replaceOne({ _id: idOf(0) }, { name: 'A C' }, { session });
    let calls = 0;
    const migrated = run(
      withMigrations({
        ...families,
        change: (document) => {
          calls += 1;
          return families.change(document);
        },
      }),
    );
    await eventually(() => calls > 1);
    await session.commitTransaction();
    await session.endSession();
    await migrated;
    expect(await people().findOne()).toEqual({ _id: idOf(0), name: 'A C', family: 'C' });
  });
});
