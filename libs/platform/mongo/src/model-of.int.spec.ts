import { testMongoServer, testPrefixes } from '@regional-events/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { connectMongo } from './connect.ts';
import { modelOf } from './model-of.ts';

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
