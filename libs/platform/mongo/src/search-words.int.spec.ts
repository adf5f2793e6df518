import { foldedWords, wordsAsked, addressWord } from '@regional-events/kernel';
import {
  spellingsThatDiffer,
  spellingsThatMeet,
  testMongoServer,
  testPrefixes,
} from '@regional-events/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { prepareCollections } from './collections.ts';
import { connectMongo } from './connect.ts';
import { findList } from './find-list.ts';
import { migrate } from './migrations/migrate.ts';
import { modelOf } from './model-of.ts';
import { searchIndex, searchWordsMigration } from './search-words.ts';

interface Named {
  readonly _id: string;
  readonly name: string;
  readonly words: readonly string[];
}

const fields = { _id: String, name: String, words: { type: [String], default: [] } };
const migration = searchWordsMigration('2030-01-01-words', ({ name }) =>
  foldedWords([String(name)]),
);
const collection = { name: 'names', indexes: [searchIndex], migrations: [migration] };

let connection: Connection;
const names = () => modelOf<Named>(connection, collection.name, fields);

const asked = [...spellingsThatMeet, ...spellingsThatDiffer];
const stored = [...new Set(asked.map(([, name]) => name))];

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}words`,
    appName: 'test',
  });
  await prepareCollections(connection, [collection]);
  // as an earlier version stored them
  await connection
    .collection<{ _id: string }>(collection.name)
    .insertMany(stored.map((name, index) => ({ _id: String(index), name })));
  await migrate(connection, [collection], { appName: 'test', log: () => undefined });
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

async function found(search: string): Promise<readonly string[]> {
  const request = { limit: 200, search: wordsAsked(search) };
  const { rows } = await findList(names(), request, { actor: { clientId: 'one' } });
  return rows.map(({ name }) => name);
}

describe('Names that an earlier version stored', () => {
  it.each(spellingsThatMeet)('are found: %s finds %s', async (search, name) => {
    expect(await found(search)).toContain(name);
  });

  it.each(spellingsThatDiffer)('are told apart: %s does not find %s', async (search, name) => {
    expect(await found(search)).not.toContain(name);
  });

  it('are found page by page, in the order of ids', async () => {
    const request = { limit: 2, search: wordsAsked('d') };
    const all = await found('d');
    const options = { actor: { clientId: 'one' } };
    const first = await findList(names(), request, options);
    const after = first.next ?? '';
    const second = await findList(names(), { ...request, after }, options);
    expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(all.slice(0, 4));
  });

  it('are found by the whole of an address alone', async () => {
    const words = [addressWord('ana@example.org')];
    await names().insertMany([{ _id: 'ana', name: 'Ana', words }]);
    expect(await found('Ana@example.org')).toEqual(['Ana']);
    expect(await found('ana@example.or')).toEqual([]);
    expect(await found('example')).toEqual([]);
  });

  it('are read by the index of their words', async () => {
    const [word = ''] = wordsAsked('Đorđević');
    const filter = { words: { $elemMatch: { $gte: word, $lt: `${word}z` } } };
    const plan = await connection.collection(collection.name).find(filter).explain('queryPlanner');
    expect(JSON.stringify(plan)).toContain('"indexName":"words_1__id_1"');
  });
});
