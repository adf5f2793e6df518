import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type CommandContext } from '@regional-events/kernel';
import { connectMongo, prepareCollections } from '@regional-events/platform-mongo';
import { eventually, testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Connection } from 'mongoose';
import { messagingCollections } from './collections.ts';
import { MongoOutboxRows } from './mongo-outbox-rows.ts';
import { MongoOutbox } from './mongo-outbox.ts';
import { MongoUnitOfWork } from './mongo-unit-of-work.ts';
import { slotOf } from './slots.ts';
import { messageOf } from './testing/message-of.ts';

const context: CommandContext = {
  actor: {
    clientId: 'c',
    role: 'partner',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  },
  correlationId: 'correlation',
  traceparent: 'trace',
};
let connection: Connection;
let outbox: MongoOutbox;
let unitOfWork: MongoUnitOfWork;

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}outbox`,
    appName: 'test',
  });
  await prepareCollections(connection, messagingCollections);
  outbox = new MongoOutbox(connection);
  unitOfWork = new MongoUnitOfWork(connection);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

describe('the rows of an outbox', () => {
  it('are none that the broker would never take', async () => {
    const message = messageOf(newId());
    const large = { ...message, data: { text: 'ž'.repeat(1_800_000) } };
    const refused = unitOfWork.run(context, async () => {
      await outbox.append([large]);
      return {};
    });
    await expect(refused).rejects.toThrow('more than a message may have');
    expect(await connection.collection('outbox').countDocuments({ subject: message.subject })).toBe(
      0,
    );
  });

  it('get old by the clock of the server, also where the clock of their writer is ahead', async () => {
    const time = new Date(Date.now() + 600_000);
    await unitOfWork.run(context, async () => {
      await outbox.append([{ ...messageOf(newId()), time }]);
      return {};
    });
    const rows = new MongoOutboxRows(connection, 'watch');
    const age = async () => (await rows.figures()).oldestAgeSeconds;
    expect(await age()).toBe(0);
    const until = (seconds: number) => seconds >= 0.05;
    expect(await eventually(age, { until })).toBeLessThan(600);
    await connection.collection('outbox').deleteMany({});
    expect(await rows.figures()).toEqual({ rows: 0, oldestAgeSeconds: 0 });
  });

  it('are read 16 MB at a time at most, the first ones first', async () => {
    const large = Array.from({ length: 40 }, () => ({
      ...messageOf(newId()),
      data: { text: 'x'.repeat(500_000) },
    }));
    await unitOfWork.run(context, async () => {
      await outbox.append(large);
      return {};
    });
    const rows = new MongoOutboxRows(connection, 'a-test');
    const ids = large.map(({ id }) => id);
    const slots = large.map(({ subject }) => slotOf(subject));
    const first = (await rows.read(slots, 500)).map(({ id }) => id);
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(40);
    const rest = (await rows.read(slots, 500, first)).map(({ id }) => id);
    expect([...first, ...rest]).toEqual(ids);
  });
});
