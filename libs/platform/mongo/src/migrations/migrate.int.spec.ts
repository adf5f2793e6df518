import { beforeEach, describe, expect, it } from '@jest/globals';
import { families } from '../testing/family-names.ts';
import { idOf, MigratedPeople } from '../testing/migrated-people.ts';
import type { DocumentMigration } from './migration.ts';

let database: MigratedPeople;

beforeEach(async () => {
  database = await MigratedPeople.open();
});

/** `families`, with something done before each document. */
const familiesWith = (before: (id: unknown) => void): DocumentMigration => ({
  ...families,
  change: (document) => {
    before(document._id);
    return families.change(document);
  },
});

describe('a migration', () => {
  it('brings every document to the new shape, in batches, and leaves what it did for operators', async () => {
    await database.store(1001);
    await database.people.updateOne({ _id: idOf(3) }, { $set: { family: 'Of her own' } });
    const lines = await database.migrate(families);
    expect(lines.ran).toEqual([families.name]);
    expect(lines.all.at(-1)?.facts).toMatchObject({ looked: 1001, changed: 1000, total: 1001 });
    expect(await database.people.countDocuments({ family: 'B' })).toBe(1000);
    expect(await database.people.findOne({ _id: idOf(3) })).toMatchObject({ family: 'Of her own' });
    const record = await database.record();
    expect(record).toMatchObject({ state: 'done', collection: 'people', attempts: 1 });
    expect(record).not.toHaveProperty('error');
    expect(record?.endedAt).toBeInstanceOf(Date);
  });

  it('runs once, also when two processes start at once', async () => {
    await database.store(1000);
    const second = await database.again();
    let calls = 0;
    const counted = familiesWith(() => (calls += 1));
    const both = await Promise.all([database.migrate(counted), second.migrate(counted)]);
    expect(both.flatMap(({ ran }) => ran)).toEqual([families.name]);
    expect(calls).toBe(1000);
    expect((await database.migrate(counted)).ran).toEqual([]);
  });

  it('says how far it is when it takes longer than two seconds', async () => {
    await database.store(201);
    const slow = familiesWith(() => {
      const until = performance.now() + 11;
      while (performance.now() < until);
    });
    const facts = { migration: families.name, collection: 'people', looked: 200, total: 201 };
    const lines = await database.migrate(slow);
    expect(lines.of('a migration goes on')).toEqual([expect.objectContaining(facts)]);
  });

  it('finds nothing to do in a new database, and counts as having run', async () => {
    const { all } = await database.migrate(families);
    const facts = expect.objectContaining({ looked: 0, changed: 0 });
    expect(all).toEqual([{ text: 'a migration has run', facts }]);
    expect((await database.migrate(families)).ran).toEqual([]);
  });

  it('looks at the documents that it names alone', async () => {
    await database.store(3);
    const { all } = await database.migrate({ ...families, where: { _id: { $gte: idOf(2) } } });
    expect(all.at(-1)?.facts).toMatchObject({ looked: 1, changed: 1, total: 1 });
  });
});

describe('migrations', () => {
  const initials: DocumentMigration = {
    name: '2026-01-03-initials',
    change: ({ family }) => ({ $set: { initial: String(family)[0] } }),
  };

  it('run in the order of their names, whichever collection they belong to', async () => {
    await database.store(1);
    const lines = await database.migrateAll([
      { name: 'people', migrations: [initials] },
      { name: 'people', migrations: [families] },
    ]);
    expect(lines.ran).toEqual([families.name, initials.name]);
    expect(await database.people.findOne()).toMatchObject({ initial: 'B' });
  });

  it('are refused when a new one comes before one that has run', async () => {
    await database.store(1);
    await database.migrate(initials);
    await expect(database.migrate(families, initials)).rejects.toThrow(
      `${families.name} would run after ${initials.name}`,
    );
    expect(await database.people.findOne()).not.toHaveProperty('family');
  });

  it('of a newer version, which ran already, do not keep an older one from starting', async () => {
    await database.migrate(families, initials);
    expect((await database.migrate(families)).ran).toEqual([]);
  });

  it('must have different names that begin with a date', async () => {
    await expect(database.migrate(families, families)).rejects.toThrow('two migrations');
    const undated = { ...families, name: 'family-names' };
    await expect(database.migrate(undated)).rejects.toThrow('<year-month-day>');
  });
});

describe('a migration that fails', () => {
  const failing = familiesWith((id) => {
    if (id === idOf(450)) throw new Error('the name has no second word');
  });

  it('ends the start and says which, why and where; what came before it stays', async () => {
    await database.store(500);
    await expect(database.migrate(failing)).rejects.toThrow(
      'the migration 2026-01-02-family-names of people failed: the name has no second word',
    );
    const record = await database.record();
    expect(record).toMatchObject({ state: 'failed', looked: 400, checkpoint: idOf(399) });
    expect(record?.error).toContain('no second word');
  });

  it('goes on where it failed, at the next start, as soon as it can', async () => {
    await database.store(500);
    await expect(database.migrate(failing)).rejects.toThrow('failed');
    let calls = 0;
    const { ran } = await database.migrate(familiesWith(() => (calls += 1)));
    expect(ran).toEqual([families.name]);
    expect(calls).toBe(100);
    expect(await database.people.countDocuments({ family: 'B' })).toBe(500);
    const whole = { state: 'done', attempts: 2, looked: 500, changed: 500 };
    expect(await database.record()).toMatchObject(whole);
  });
});
