import { testMongoServer, testPrefixes } from '@regional-events/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { connectMongo } from './connect.ts';
import { modelOf } from './model-of.ts';
import { pickFields, storedFields } from './stored-fields.ts';

const stored = z.object({
  _id: z.string(),
  title: z.record(z.string(), z.string()),
  kind: z.enum(['open', 'closed']),
  seats: z.int().nullable(),
  marks: z.array(z.string()),
  venue: z.object({ city: z.string(), country: z.string().nullable() }).nullable(),
  days: z.array(z.object({ date: z.iso.date(), type: z.string(), at: z.date().nullable() })),
  closesAt: z.date(),
  urgent: z.boolean().default(false),
  held: z.int().exactOptional(),
});
type Workshop = z.output<typeof stored>;

const whole: Workshop = {
  _id: 'a',
  title: { en: 'One' },
  kind: 'open',
  seats: 3,
  marks: ['red'],
  venue: { city: 'Skopje', country: null },
  days: [{ date: '2030-05-14', type: 'first', at: new Date('2030-05-14T07:00:00Z') }],
  closesAt: new Date('2030-05-01T00:00:00Z'),
  urgent: true,
};

let connection: Connection;

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}fields`,
    appName: 'test',
  });
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const model = () => modelOf<Workshop>(connection, 'workshops', storedFields(stored));
const keep = (document: object) =>
  model().replaceOne({ _id: 'a' }, { ...whole, ...document }, { upsert: true });

describe('a document whose fields are declared once', () => {
  it('is stored in the types of its fields and read as it was given', async () => {
    await keep({});
    expect(await model().findById('a').lean()).toEqual(whole);
    const types = await connection
      .collection<{ _id: string }>('workshops')
      .findOne(
        { _id: 'a' },
        { projection: { _id: 0, at: { $type: '$closesAt' }, seats: { $type: '$seats' } } },
      );
    expect(types).toEqual({ at: 'date', seats: expect.stringMatching(/int|double/) });
  });

  it('may lack what is nullable or has a default, on writing and on reading', async () => {
    await keep({ seats: null, venue: null });
    expect(await model().findById('a').lean()).toEqual({ ...whole, seats: null, venue: null });
    const { seats: _, venue: __, urgent: ___, ...old } = whole;
    await connection.collection<{ _id: string }>('workshops').replaceOne({ _id: 'a' }, old);
    expect(await model().findById('a').lean()).toEqual({
      ...whole,
      seats: null,
      venue: null,
      urgent: false,
    });
  });

  it.each([
    [{ kind: undefined }, 'kind'],
    [{ seats: 'many' }, 'seats'],
    [{ venue: { city: 'Skopje', country: null, floor: 3 } }, 'floor'],
    [{ venue: { country: 'MK' } }, 'city'],
    [{ days: [{ date: '2030-05-14', type: 'first', at: 'never' }] }, 'at'],
    [{ days: [{ date: '2030-05-14' }] }, 'type'],
    [{ more: 1 }, 'more'],
  ])('is not stored with %j', async (wrong, named) => {
    await expect(keep(wrong)).rejects.toThrow(named);
  });

  it('is refused before anything is stored where a field has no stored form', () => {
    const odd = z.object({ _id: z.string(), f: z.symbol() });
    expect(() => storedFields(odd)).toThrow('symbol');
  });
});

describe('fields that a schema picks', () => {
  it('are those alone', () => {
    expect(pickFields(stored.pick({ kind: true, seats: true }), whole)).toEqual({
      kind: 'open',
      seats: 3,
    });
  });
});
