import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, testMongoServer, workspaceRoot } from '@regional-events/testing';
import { families } from '../testing/family-names.ts';
import { idOf, MigratedPeople } from '../testing/migrated-people.ts';

let database: MigratedPeople;

beforeEach(async () => {
  database = await MigratedPeople.open();
});

describe('a migration whose process is killed in the middle of a batch', () => {
  it('goes on behind the last batch, in the next process, when the lease has run out', async () => {
    await database.store(1000);
    const hook = join(workspaceRoot(), 'libs/workspace/src/source-hook.mjs');
    const program = join(import.meta.dirname, '../testing/killed-migration.ts');
    const killedAt = [testMongoServer(), database.connection.name, idOf(700)];
    const call = ['--import', hook, program, ...killedAt];
    const child = spawn(process.execPath, call, { cwd: workspaceRoot(), stdio: 'inherit' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const left = { state: 'running', looked: 600, checkpoint: idOf(599) };
    expect(await database.record()).toMatchObject(left);
    expect(await database.people.countDocuments({ family: 'B' })).toBe(600);
    const lines = await database.migrate(families);
    expect(lines.of('another process migrates')).toHaveLength(1);
    expect(lines.ran).toEqual([families.name]);
    expect(await database.people.countDocuments({ family: 'B' })).toBe(1000);
    const whole = { state: 'done', attempts: 2, looked: 1000, changed: 1000 };
    expect(await database.record()).toMatchObject(whole);
  });
});

describe('a document that an older instance writes while it is migrated', () => {
  it('gets what follows from what was written, and is not mixed with what was there before', async () => {
    await database.store(1);
    const session = await database.connection.startSession();
    session.startTransaction();
    await database.people.replaceOne({ _id: idOf(0) }, { name: 'A C' }, { session });
    let calls = 0;
    const migrated = database.migrate({
      ...families,
      change: (document) => {
        calls += 1;
        return families.change(document);
      },
    });
    await eventually(() => calls > 1);
    await session.commitTransaction();
    await session.endSession();
    await migrated;
    expect(await database.people.findOne()).toEqual({ _id: idOf(0), name: 'A C', family: 'C' });
  });
});
