import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type CommandContext } from '@regional-events/kernel';
import {
  connectMongo,
  modelOf,
  prepareCollections,
  type UnguardedWrite,
} from '@regional-events/platform-mongo';
import { testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Connection, Model } from 'mongoose';
import { messagingCollections, writtenOutsideTransactions } from './collections.ts';
import { MongoOutboxRows } from './mongo-outbox-rows.ts';
import { MongoOutbox } from './mongo-outbox.ts';
import { AnswerStillPendingError } from './answered-once.ts';
import { MongoUnitOfWork } from './mongo-unit-of-work.ts';
import { OutboxFullError } from './outbox-limit.ts';
import { slotOf } from './slots.ts';
import { IdempotencyKeyReusedError } from './stored-answers.ts';
import { messageOf } from './testing/message-of.ts';

interface Thing {
  readonly _id: string;
  readonly name: string;
}

let connection: Connection;
let things: Model<Thing>;
let outbox: MongoOutbox;
let unitOfWork: MongoUnitOfWork;
let strays: UnguardedWrite[] = [];

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}unit-of-work`,
    appName: 'test',
    writeWatch: {
      exempt: writtenOutsideTransactions,
      outsideTransaction: (write) => strays.push(write),
    },
  });
  await prepareCollections(connection, [
    ...messagingCollections,
    { name: 'things', indexes: [{ key: { name: 1 }, unique: true }] },
  ]);
  things = modelOf<Thing>(connection, 'things', { _id: String, name: String });
  outbox = new MongoOutbox(connection);
  unitOfWork = new MongoUnitOfWork(connection);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

beforeEach(() => {
  strays = [];
});

function context(key?: string, bodyHash = 'body'): CommandContext & { replays: () => number } {
  let replays = 0;
  return {
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
    ...(key === undefined
      ? {}
      : { idempotency: { scopeHash: key, bodyHash, replayed: () => (replays += 1) } }),
    replays: () => replays,
  };
}

async function makeThing(name: string): Promise<{ id: string }> {
  const id = newId();
  await things.insertMany([{ _id: id, name }]);
  await outbox.append([messageOf(id)]);
  return { id };
}

async function outboxRowsOf(id: string): Promise<number> {
  return connection.collection('outbox').countDocuments({ subject: id });
}

describe('a unit of work', () => {
  it('commits state, messages and the answer together', async () => {
    const { id } = await unitOfWork.run(context(newId()), () => makeThing(newId()));
    expect(await things.countDocuments({ _id: id })).toBe(1);
    expect(await outboxRowsOf(id)).toBe(1);
    expect(strays).toEqual([]);
  });

  it('stores messages and answers as their schemas want them, and nothing undefined', async () => {
    const message = messageOf(newId());
    const key = newId();
    await unitOfWork.run(context(key), async () => {
      await outbox.append([{ ...message, data: { sequence: 1, note: undefined } }]);
      return { id: message.id };
    });
    for (const [collection, id] of [
      ['outbox', message.id],
      ['idempotency_answers', key],
    ] as const) {
      const Stored = connection.model(collection);
      const stored = await Stored.findById(id).lean<Record<string, unknown>>();
      // strict: throws for a field that the schema does not know
      await new Stored(stored).validate();
      expect(Object.keys(stored ?? {}).toSorted()).toEqual(
        Object.keys(Stored.schema.paths).toSorted(),
      );
    }
    const rows = await new MongoOutboxRows(connection, 'a-test').read(
      [slotOf(message.subject)],
      500,
    );
    expect(rows.find(({ id }) => id === message.id)).toEqual({ ...message, data: { sequence: 1 } });
  });

  it('leaves nothing behind when the command is refused', async () => {
    let made = '';
    const refused = unitOfWork.run(context(newId()), async () => {
      made = (await makeThing(newId())).id;
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await things.countDocuments({ _id: made })).toBe(0);
    expect(await outboxRowsOf(made)).toBe(0);
  });

  it('answers the same request again with the stored answer and no second effect', async () => {
    const key = newId();
    const first = await unitOfWork.run(context(key), () => makeThing(newId()));
    const repeat = context(key);
    expect(await unitOfWork.run(repeat, () => makeThing(newId()))).toEqual(first);
    expect(repeat.replays()).toBe(1);
  });

  it('answers it so too where the command would be refused now', async () => {
    const key = newId();
    const first = await unitOfWork.run(context(key), () => makeThing(newId()));
    const refuse = () => Promise.reject(new AnswerStillPendingError());
    expect(await unitOfWork.run(context(key), refuse)).toEqual(first);
    await expect(unitOfWork.run(context(newId()), refuse)).rejects.toThrow(AnswerStillPendingError);
  });

  it('refuses the same key with another body, whatever becomes of the command', async () => {
    const key = newId();
    await unitOfWork.run(context(key), () => makeThing(newId()));
    const works = [() => makeThing(newId()), () => Promise.reject(new AnswerStillPendingError())];
    for (const work of works) {
      const other = unitOfWork.run(context(key, 'other'), work);
      await expect(other).rejects.toThrow(IdempotencyKeyReusedError);
    }
  });

  it('has one effect when the same request comes fifty times at once', async () => {
    const [key, name] = [newId(), newId()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => unitOfWork.run(context(key), () => makeThing(name))),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await things.countDocuments({ name })).toBe(1);
  });

  it('seals an answer that holds a secret under the key alone', async () => {
    const key = newId();
    const sealing = { sealingKey: new Uint8Array(32).fill(7) };
    const secretly = (): CommandContext => {
      const plain = context(key);
      return plain.idempotency === undefined
        ? plain
        : { ...plain, idempotency: { ...plain.idempotency, ...sealing } };
    };
    const work = () => Promise.resolve({ secret: 'open sesame' });
    await unitOfWork.run(secretly(), work);
    const stored = await connection
      .collection('idempotency_answers')
      .findOne({ bodyHash: 'body', _id: Object(key) });
    expect(JSON.stringify(stored)).not.toContain('sesame');
    expect(await unitOfWork.run(secretly(), () => Promise.resolve({ secret: 'new' }))).toEqual({
      secret: 'open sesame',
    });
  });
});

describe('the command monitor', () => {
  it('reports a write that leaves its transaction', async () => {
    await things.insertMany([{ _id: newId(), name: newId() }]);
    expect(strays).toEqual([{ command: 'insert', collection: 'things' }]);
  });

  it('reports a native call inside a transaction, which travels without its session', async () => {
    await unitOfWork.run(context(), async () => {
      await connection.collection('things').insertOne({ name: newId() });
    });
    expect(strays).toEqual([{ command: 'insert', collection: 'things' }]);
  });
});

describe('an outbox that has grown too large', () => {
  it('has new commands refused with the time to wait, and takes them once there is room', async () => {
    await connection.collection('outbox').deleteMany({});
    const commands = new MongoUnitOfWork(connection, 1);
    const work = (): Promise<string> => Promise.resolve('done');
    expect(await commands.run(context(), work)).toBe('done');
    await unitOfWork.run(context(), () => outbox.append([messageOf(newId())]));
    const refused = new MongoUnitOfWork(connection, 1).run(context(), work);
    await expect(refused).rejects.toThrow(OutboxFullError);
    await expect(refused).rejects.toMatchObject({ kind: 'unavailable', retryAfterSeconds: 10 });
    await connection.collection('outbox').deleteMany({});
    expect(await new MongoUnitOfWork(connection, 1).run(context(), work)).toBe('done');
  });
});
