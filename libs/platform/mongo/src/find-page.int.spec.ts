import { testMongoServer, testPrefixes } from '@regional-events/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection, Model } from 'mongoose';
import { connectMongo } from './connect.ts';
import { findPage, type PageRequest } from './find-page.ts';
import { modelOf } from './model-of.ts';
import { UnknownCursorError } from './page-cursor.ts';

interface Slot {
  readonly _id: string;
  readonly date: string;
  readonly startTime: string | null;
  readonly at: Date;
}

let connection: Connection;
let slots: Model<Slot>;
const at = new Date('2026-03-02T09:00:00Z');

/** In the order of time: those without a time first. */
const inOrder: readonly Slot[] = [
  { _id: 'z', date: '2026-03-02', startTime: null, at },
  { _id: 'c', date: '2026-03-02', startTime: '09:00', at },
  { _id: 'd', date: '2026-03-02', startTime: '09:00', at },
  { _id: 'b', date: '2026-03-02', startTime: '11:00', at },
  { _id: 'x', date: '2026-03-03', startTime: null, at },
  { _id: 'y', date: '2026-03-03', startTime: null, at },
  { _id: 'a', date: '2026-03-03', startTime: '08:00', at },
];

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}pages`,
    appName: 'test',
  });
  const fields = { _id: String, date: String, startTime: String, at: Date };
  slots = modelOf<Slot>(connection, 'slots', fields);
  await slots.insertMany(inOrder.toReversed());
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

type Order = Pick<PageRequest<Slot>, 'sort' | 'thenBy'>;

async function walked(order: Order, limit: number): Promise<string> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof findPage<Slot>>> = await findPage(slots, {
      filter: {},
      ...order,
      limit,
      after,
    });
    ids.push(...page.rows.map(({ _id }) => _id));
    after = page.next;
  } while (after !== null);
  return ids.join('');
}

describe('pages of a list', () => {
  it.each([1, 2, 3, 7, 8])('of %d rows lead through an order of several fields', async (limit) => {
    const thenBy = ['startTime'];
    expect(await walked({ sort: 'date', thenBy }, limit)).toBe('zcdbxya');
    expect(await walked({ sort: '-date', thenBy }, limit)).toBe('ayxbdcz');
    expect(await walked({}, limit)).toBe('abcdxyz');
    expect(await walked({ sort: '-startTime' }, limit)).toBe('bdcazyx');
    expect(await walked({ sort: 'at' }, limit)).toBe('abcdxyz');
  });

  it('go on in their own order alone', async () => {
    const first = await findPage(slots, { filter: {}, sort: 'date', limit: 1 });
    const goOn = (order: Order, after = first.next) =>
      findPage(slots, { filter: {}, ...order, limit: 1, after });
    for (const order of [{}, { sort: '-date' }, { sort: 'at' }, { sort: 'date', thenBy: ['at'] }])
      await expect(goOn(order)).rejects.toThrow(UnknownCursorError);
  });

  it.each([
    'nonsense',
    JSON.stringify(['date']),
    JSON.stringify(['date', 7, 'x']),
    JSON.stringify(['date', 'a', { $gt: '' }]),
    JSON.stringify(['date', 'a', { at: 'soon' }]),
    JSON.stringify({ 0: 'date', 1: 'a', 2: 'x' }),
  ])('do not go on behind %s', async (text) => {
    const after = Buffer.from(text).toString('base64url');
    const page = findPage(slots, { filter: {}, sort: 'date', limit: 1, after });
    await expect(page).rejects.toThrow(UnknownCursorError);
  });
});
