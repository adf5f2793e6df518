import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defineTopic, payload } from '@regional-events/contracts-envelope';
import { newId } from '@regional-events/kernel';
import { defineCopy, type IncomingMessage } from '@regional-events/platform-messaging';
import { connectMongo, prepareCollections, type Connection } from '@regional-events/platform-mongo';
import { afterThisFile, testMongoServer, testPrefixes } from '@regional-events/testing';
import { z } from 'zod';
import { copyCollection, MongoCopy } from './mongo-copy.ts';
import { messagesOf } from './testing/inbox-fixture.ts';

const house = payload({
  id: z.string(),
  city: z.string(),
  rooms: z.int(),
  owners: z.array(z.string()),
});
const houseTopic = defineTopic({
  service: 'houses',
  aggregate: 'house',
  schemas: { built: house, changed: house, 'pulled-down': payload({ id: z.string() }) },
});

const KnownHouses = defineCopy({
  name: 'known-houses',
  topic: houseTopic,
  fields: house.pick({ city: true, owners: true }),
  removedBy: ['pulled-down'],
  cameLater: { city: { default: 'Vienna', rebuild: '2026-01-01-cities' } },
  indexes: ['owners'],
});
/** The first city is kept, and how many rooms there are as of which message. */
const KnownRooms = defineCopy({
  name: 'known-rooms',
  topic: houseTopic,
  keptFrom: ['built', 'changed'],
  fields: z.object({ rooms: z.int(), builtIn: z.string(), sequence: z.int() }),
  keep: ({ data, sequence }, before) => {
    const { rooms, city } = house.parse(data);
    return { rooms, builtIn: before?.builtIn ?? city, sequence };
  },
});

describe('the copy of the facts of another service', () => {
  let connection: Connection;
  let houses: MongoCopy<{ readonly city: string; readonly owners: string[] }>;
  let rooms: MongoCopy<{
    readonly rooms: number;
    readonly builtIn: string;
    readonly sequence: number;
  }>;
  const writes: string[] = [];

  beforeAll(async () => {
    connection = await connectMongo({
      uri: testMongoServer(),
      database: `${testPrefixes().database}copies`,
      appName: 'test',
      writeWatch: { exempt: [], outsideTransaction: ({ command }) => writes.push(command) },
    });
    afterThisFile(async () => {
      await connection.dropDatabase();
      await connection.close();
    });
    await prepareCollections(connection, [KnownHouses, KnownRooms].map(copyCollection));
    houses = new MongoCopy(connection, KnownHouses);
    rooms = new MongoCopy(connection, KnownRooms);
  });

  beforeEach(() => {
    writes.length = 0;
  });

  const told = (id: string, past: string, data: object, sequence = 1): IncomingMessage => {
    const [message] = messagesOf(id, 1);
    const type = `org.regional-events.house.${past}.v1`;
    return { ...(message as IncomingMessage), type, sequence, data: { id, ...data, sequence } };
  };
  const facts = { city: 'Tirana', rooms: 4, owners: ['ana'] };

  it('has the declared fields, whatever else a newer release says', async () => {
    const id = newId();
    await houses.follow([told(id, 'built', { ...facts, colour: 'blue' })]);
    expect(await houses.find(id)).toEqual({ id, city: 'Tirana', owners: ['ana'] });
    expect(await houses.find(newId())).toBeUndefined();
  });

  it('takes what a transaction brings in one write, each thing as its last message says', async () => {
    const [one, two, three] = [newId(), newId(), newId()];
    await houses.follow([
      told(one, 'built', facts, 1),
      told(two, 'built', facts, 1),
      told(one, 'changed', { ...facts, city: 'Skopje' }, 2),
      told(three, 'built', facts, 1),
    ]);
    expect(writes).toEqual(['update']);
    const known = await houses.findMany([one, two, three]);
    expect([...known.values()].map(({ city }) => city)).toEqual(['Skopje', 'Tirana', 'Tirana']);
  });

  it('is removed by the message that says so, also together with the first one', async () => {
    const [one, two] = [newId(), newId()];
    await houses.follow([told(one, 'built', facts)]);
    await houses.follow([
      told(one, 'pulled-down', {}, 2),
      told(two, 'built', facts, 1),
      told(two, 'pulled-down', {}, 2),
    ]);
    expect(await houses.findMany([one, two])).toEqual(new Map());
  });

  it('may depend on what was known before, also of the same transaction', async () => {
    const id = newId();
    await rooms.follow([
      told(id, 'built', facts, 1),
      told(id, 'changed', { ...facts, city: 'Skopje', rooms: 5 }, 2),
    ]);
    await rooms.follow([told(id, 'changed', { ...facts, city: 'Ohrid', rooms: 6 }, 3)]);
    expect(await rooms.find(id)).toEqual({ id, rooms: 6, builtIn: 'Tirana', sequence: 3 });
  });

  it('is not set back by old messages that come again, where it keeps their sequence', async () => {
    const id = newId();
    await rooms.follow([told(id, 'built', { ...facts, rooms: 9 }, 7)]);
    await rooms.follow([told(id, 'built', facts, 1), told(id, 'changed', facts, 2)]);
    expect(await rooms.find(id)).toMatchObject({ rooms: 9, sequence: 7 });
  });

  it('reads a default where an earlier version did not keep the field, until it is built anew', async () => {
    const id = newId();
    await connection.collection<{ _id: string }>('known-houses').insertOne({ _id: id });
    expect(await houses.find(id)).toMatchObject({ city: 'Vienna' });
    expect(copyCollection(KnownHouses).migrations).toMatchObject([
      { name: '2026-01-01-cities', where: { city: { $exists: false } } },
    ]);
  });

  it('is found by a value of its lists', async () => {
    const id = newId();
    await houses.follow([told(id, 'built', { ...facts, owners: ['ben', 'eva'] })]);
    expect(await houses.idsWith('owners', 'eva')).toEqual([id]);
  });

  it('refuses a message that lacks what is kept, and stores nothing of its transaction', async () => {
    const id = newId();
    const lacking = told(id, 'changed', { city: 'Tirana' }, 2);
    await expect(houses.follow([told(id, 'built', facts), lacking])).rejects.toThrow('owners');
    expect(await houses.find(id)).toBeUndefined();
  });
});
