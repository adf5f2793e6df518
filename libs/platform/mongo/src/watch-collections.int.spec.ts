import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Connection } from 'mongoose';
import { connectMongo } from './connect.ts';
import { watchCollections } from './watch-collections.ts';

interface Row {
  _id: number;
  holder: string | null;
  tryAt: number;
  seen?: boolean;
}

const CALM_LOOKS = 10;

let connection: Connection;
const woken = { watched: 0 };
let unwatch: () => Promise<void>;

beforeAll(async () => {
  const database = `${testPrefixes().database}watched`;
  connection = await connectMongo({ uri: testMongoServer(), database, appName: 'watched' });
  const watched = { wake: () => void (woken.watched += 1) };
  unwatch = watchCollections(connection, { watched });
  // until the stream is open
  const row = rows('watched');
  let _id = 0;
  await eventually(async () => {
    await row.insertOne({ _id: (_id -= 1), holder: null, tryAt: 0 });
    return woken.watched > 0;
  });
  // several rows may have come since it is open: until it has told of the last one
  let calm = { told: 0, looks: 0 };
  const isCalm = () => {
    calm = { told: woken.watched, looks: calm.told === woken.watched ? calm.looks + 1 : 0 };
    return calm.looks > CALM_LOOKS;
  };
  await eventually(isCalm, { every: 30 });
});
afterAll(() => connection.close());

const rows = (name: string) => connection.collection<Row>(name);

/** How often the loop was woken by this, once a later insertion has woken it too. */
async function wokenBy(change: () => Promise<unknown>, marker: number): Promise<number> {
  const before = woken.watched;
  await change();
  await rows('watched').insertOne({ _id: marker, holder: 'me', tryAt: 0 });
  await eventually(() => woken.watched, { until: (count: number) => count > before });
  return woken.watched - before - 1;
}

describe('a loop over a collection', () => {
  it('is woken by a new document', async () => {
    expect(await wokenBy(() => Promise.resolve(), 1)).toBe(0);
  });

  it('is woken where a document is given up or put off, and by no other change', async () => {
    const update = ($set: Partial<Row>) => rows('watched').updateOne({ _id: 1 }, { $set });
    await update({ seen: true });
    const before = woken.watched;
    await update({ holder: null });
    await eventually(() => woken.watched, { until: (count: number) => count === before + 1 });
    await update({ tryAt: 7 });
    await eventually(() => woken.watched, { until: (count: number) => count > before + 1 });
    expect(woken.watched).toBe(before + 2);
  });

  it('sleeps through what happens in other collections', async () => {
    const other = () => rows('another').insertOne({ _id: 1, holder: null, tryAt: 0 });
    expect(await wokenBy(other, 2)).toBe(0);
  });

  it('is not woken any more once nobody watches', async () => {
    await unwatch();
    const before = woken.watched;
    await rows('watched').insertOne({ _id: 3, holder: null, tryAt: 0 });
    expect(await rows('watched').countDocuments({ _id: 3 })).toBe(1);
    expect(woken.watched).toBe(before);
  });
});
