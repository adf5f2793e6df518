import { testMongoServer, testPrefixes } from '@regional-events/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { connectMongo } from './connect.ts';
import { asDeclared, modelOf } from './model-of.ts';

interface Shelf {
  readonly _id: string;
  readonly books: readonly { readonly title: string }[];
}

let connection: Connection;

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}models`,
    appName: 'test',
  });
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

describe('a document that is replaced', () => {
  it('is stored as it was given or not at all', async () => {
    const shelves = modelOf<Shelf>(connection, 'shelves', {
      _id: String,
      books: [{ _id: false, title: String }],
    });
    const replace = (book: object) =>
      shelves.replaceOne({ _id: 'a' }, { _id: 'a', books: [book] }, { upsert: true });
    await replace({ title: 'one' });
    await expect(replace({ title: 'two', pages: 3 })).rejects.toThrow('pages');
    await expect(replace({ title: { en: 'two' } })).rejects.toThrow('title');
    expect(await shelves.find().lean()).toEqual([{ _id: 'a', books: [{ title: 'one' }] }]);
  });
});

describe('a document of another version', () => {
  const fields = {
    _id: String,
    books: [{ _id: false, title: String }],
    room: { type: String, default: 'the first' },
    marks: { type: [String], default: [] },
  };
  const whole = { _id: 'a', books: [], room: 'the first', marks: [] };
  const read = () => modelOf<Shelf>(connection, 'old-shelves', fields);

  beforeAll(async () => {
    const stored = connection.collection<{ _id: string; books: [] }>('old-shelves');
    await stored.insertOne({ _id: 'a', books: [] });
  });

  it('is read with what its fields are declared to be where it has none, by every way of reading', async () => {
    expect(await read().findById('a').lean()).toEqual(whole);
    expect(await read().find().lean()).toEqual([whole]);
    const changed = read().findOneAndUpdate({ _id: 'a' }, { $set: { books: [] } });
    expect(await changed.lean()).toEqual(whole);
    expect(await read().findById('b').lean()).toBeNull();
  });

  it('is read with the fields alone that were asked for', async () => {
    expect(await read().findById('a', { books: 1 }).lean()).toEqual({ _id: 'a', books: [] });
    expect(await read().findById('a', { _id: 1 }).lean()).toEqual({ _id: 'a' });
    expect(await read().findById('a', { room: 1 }).lean()).toEqual({ _id: 'a', room: 'the first' });
    const without = read().findById('a', { room: 0 });
    expect(await without.lean()).toEqual({ _id: 'a', books: [], marks: [] });
  });

  it('is read in the same way where an aggregation gives it', async () => {
    const [found] = await read().aggregate<Shelf>([{ $match: { _id: 'a' } }]);
    expect(found && asDeclared(read(), found)).toEqual(whole);
  });

  it('gives each reader a default of its own', async () => {
    const first = await read().findById('a').lean<{ marks: string[] }>();
    first?.marks.push('red');
    expect(await read().findById('a').lean()).toEqual(whole);
  });

  it('can be stored again by who does not know a field of a newer version', async () => {
    await connection.collection('old-shelves').updateOne({}, { $set: { shelves: 3 } });
    const found = await read().findById('a').lean<Shelf>();
    expect(found).toEqual(whole);
    await read().replaceOne({ _id: 'a' }, { ...found, _id: 'a', books: [{ title: 'one' }] });
    expect(await read().findById('a').lean()).toEqual({ ...whole, books: [{ title: 'one' }] });
  });
});
