import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { toHeaders } from '@regional-events/platform-kafka';
import { PermanentFailure, toMessage, type ReplayStart } from '@regional-events/platform-messaging';
import { MongoDeadLetters } from '@regional-events/platform-mongo-messaging';
import { connectKafka, passOver } from '@regional-events/testing';
import { mongo } from 'mongoose';
import { Operator } from './testing/operator.ts';
import { ThingService } from './testing/thing-service.ts';
import { context, thingTopic } from './testing/thing-topic.ts';

const { topic } = thingTopic;
const HOUR_MS = 3_600_000;
const fault = new TypeError('a fault of this release');

let things: ThingService;
let operator: Operator;
let producer: ReturnType<Awaited<ReturnType<typeof connectKafka>>['producer']>;

beforeAll(async () => {
  things = await ThingService.open();
  operator = new Operator(things.connection);
  producer = (await connectKafka()).producer();
  await producer.connect();
});

afterEach(() => {
  things.before = () => undefined;
});

afterAll(async () => {
  await producer.disconnect();
  await things.close();
});

function recordOf(subject: string, sequence: number, ago = 0) {
  const occurredAt = new Date(Date.now() - ago);
  const recorded = { id: newId(), sequence, occurredAt };
  const data = { count: sequence };
  const message = toMessage(thingTopic, { name: 'counted', subject, recorded, data }, context);
  const timestamp = String(occurredAt.getTime());
  const value = JSON.stringify(message.data);
  return { key: subject, value, headers: toHeaders(message), timestamp };
}

/** Returns the offset at which it stands in its partition. */
async function send(partition: number, record: ReturnType<typeof recordOf>): Promise<string> {
  const messages = [{ ...record, partition }];
  const [place] = await producer.send({ topic: things.topic, messages });
  return place?.baseOffset ?? '';
}

describe('a replay', () => {
  it('fills the gaps from its offset, from its time, or of the whole topic, and does nothing twice', async () => {
    const [handled, byOffset, byTime, byAll] = [newId(), newId(), newId(), newId()];
    await send(3, recordOf(handled, 1));
    await send(3, recordOf(handled, 2));
    await things.effectsOnceThere(handled, 2);
    await things.worker.stop();
    await send(7, recordOf(byAll, 1, 3 * HOUR_MS));
    await send(5, recordOf(byTime, 1, HOUR_MS));
    const offset = await send(3, recordOf(byOffset, 1, HOUR_MS));
    await passOver(things.group, things.topic);
    things.startWorker();
    await send(3, recordOf(byOffset, 2));
    await send(5, recordOf(byTime, 2));
    await send(7, recordOf(byAll, 2));
    const missing = [byOffset, byTime, byAll];
    for (const subject of missing) await operator.untilWaiting(subject, 1);

    const replay = (from: ReplayStart) => operator.request('replay', topic, { from });
    const read = (count: number) => ({ state: 'done', result: `read ${count} records` });
    const effects = () => Promise.all(missing.map((subject) => things.effectsOf(subject)));
    expect(await replay({ at: 'offset', partition: 3, offset })).toMatchObject(read(2));
    expect(await effects()).toEqual([[1, 2], [], []]);
    const time = new Date(Date.now() - 2 * HOUR_MS);
    expect(await replay({ at: 'time', time })).toMatchObject(read(7));
    expect((await effects()).slice(1)).toEqual([[1, 2], []]);
    expect(await replay({ at: 'beginning' })).toMatchObject(read(8));
    for (const subject of [handled, ...missing])
      expect(await things.effectsOf(subject)).toEqual([1, 2]);
    expect(await operator.parked.list({ limit: 10 })).toMatchObject({ data: [] });
  });

  it('of a partition that the topic does not have fails in words', async () => {
    const from: ReplayStart = { at: 'offset', partition: 12, offset: '0' };
    expect(await operator.request('replay', topic, { from })).toMatchObject({
      state: 'failed',
      result: expect.stringContaining('has 12 partitions, and none is 12'),
    });
  });
});

describe('a retry of a parked message', () => {
  it('fails while its handler fails; then it is done, has one effect, and its stream follows in order', async () => {
    const subject = newId();
    things.failAt(subject, 2, fault);
    await things.commitLine(subject, 4);
    expect(await operator.untilWaiting(subject, 3)).toMatchObject({ reason: 'failed' });
    expect(await operator.retryParked(subject)).toMatchObject({
      state: 'failed',
      result: '3 wait: TypeError: a fault of this release',
    });
    things.before = () => undefined;
    expect(await things.effectsOf(subject)).toEqual([1]);
    expect(await operator.retryParked(subject)).toMatchObject({
      state: 'done',
      result: 'everything that waited is handled',
    });
    expect(await things.effectsOf(subject)).toEqual([1, 2, 3, 4]);
    expect(await operator.stream(subject)).toBeUndefined();
  });

  it('fails when its handler refuses it for good: it is a dead letter then', async () => {
    const subject = newId();
    things.failAt(subject, 1, fault);
    await things.commitLine(subject, 1);
    await operator.untilWaiting(subject, 1);
    things.failAt(subject, 1, new PermanentFailure('never'));
    expect(await operator.retryParked(subject)).toMatchObject({
      state: 'failed',
      result: 'a message was refused, and is a dead letter now: never',
    });
    const [letter] = (await operator.letters.list({ limit: 1 })).data;
    expect(await operator.request('skip-dead', letter?.id ?? '')).toMatchObject({ state: 'done' });
  });

  it('is done when its stream went on, also where trouble came in between', async () => {
    const subject = newId();
    things.failAt(subject, 1, fault);
    await things.commitLine(subject, 2);
    await operator.untilWaiting(subject, 2);
    things.failAt(subject, 2, fault, new mongo.MongoNetworkError('MongoDB is away'));
    expect(await operator.retryParked(subject)).toMatchObject({
      state: 'done',
      result: 'the stream went on; 1 wait: TypeError: a fault of this release',
    });
    expect(await things.effectsOf(subject)).toEqual([1]);
    things.before = () => undefined;
    expect(await operator.retryParked(subject)).toMatchObject({ state: 'done' });
  });
});

describe('a skip', () => {
  it('tells what it skipped also where trouble came behind it', async () => {
    const subject = newId();
    things.failAt(subject, 2, fault);
    await things.commitLine(subject, 3);
    const stream = await operator.untilWaiting(subject, 2);
    things.failAt(subject, 3, fault, new mongo.MongoNetworkError('MongoDB is away'));
    const request = { heldBy: stream?.by ?? '' };
    expect(await operator.request('skip-parked', `${topic}:${subject}`, request)).toMatchObject({
      state: 'done',
      result: expect.stringContaining('the message was skipped; 1 wait'),
    });
    things.before = () => undefined;
    expect(await operator.retryParked(subject)).toMatchObject({ state: 'done' });
    expect(await things.effectsOf(subject)).toEqual([1, 3]);
  });
});

describe('a retry of a dead letter', () => {
  it('fails while it is refused; then it is done, has one effect, and its stream follows', async () => {
    const subject = newId();
    things.failAt(subject, 2, new PermanentFailure('never'));
    await things.commitLine(subject, 3);
    await operator.untilWaiting(subject, 1);
    const [letter] = (await operator.letters.list({ limit: 1 })).data;
    expect(letter).toMatchObject({ reason: 'refused', key: subject });
    const id = letter?.id ?? '';
    expect(await operator.request('retry-dead', id)).toMatchObject({
      state: 'failed',
      result: 'it was refused again: PermanentFailure: never',
    });
    things.before = () => undefined;
    expect(await things.effectsOf(subject)).toEqual([1]);
    expect(await operator.request('retry-dead', id)).toMatchObject({
      state: 'done',
      result: 'it is handled, and no dead letter any more',
    });
    expect(await things.effectsOf(subject)).toEqual([1, 2, 3]);
    expect(await operator.letters.find(id)).toBeUndefined();
    expect(await operator.stream(subject)).toBeUndefined();
  });

  it('ahead of its stream says that it waits, and a skip does nothing; its effect comes in its turn', async () => {
    const subject = newId();
    await send(0, recordOf(subject, 1));
    await things.effectsOnceThere(subject, 1);
    const id = await keepUnread(subject, 3);
    expect(await operator.request('skip-dead', id)).toMatchObject({
      state: 'failed',
      result: 'its stream has not come to it: what holds the stream comes first',
    });
    expect(await operator.letters.find(id)).toBeDefined();
    expect(await operator.request('retry-dead', id)).toMatchObject({
      state: 'failed',
      result: expect.stringContaining('waits in its stream: 1 wait: sequence 2 has not come'),
    });
    expect(await operator.letters.find(id)).toBeUndefined();
    expect(await things.effectsOf(subject)).toEqual([1]);
    await send(0, recordOf(subject, 2));
    expect(await things.effectsOnceThere(subject, 3)).toEqual([1, 2, 3]);
    expect(await operator.stream(subject)).toBeUndefined();
  });

  it('says that nothing was done when its stream is past it', async () => {
    const subject = newId();
    await things.commitLine(subject, 2);
    await things.effectsOnceThere(subject, 2);
    const id = await keepUnread(subject, 1);
    expect(await operator.request('retry-dead', id)).toMatchObject({
      state: 'done',
      result: expect.stringContaining('nothing was done'),
    });
    expect(await operator.letters.find(id)).toBeUndefined();
    expect(await things.effectsOf(subject)).toEqual([1, 2]);
  });

  /** What an older release could not read, and this one can; returns its id. */
  async function keepUnread(subject: string, sequence: number): Promise<string> {
    const { value, headers } = recordOf(subject, sequence);
    const offset = '1000000';
    await new MongoDeadLetters(things.connection).keep({
      topic,
      partition: 0,
      offset,
      key: subject,
      headers,
      value: Buffer.from(value),
      reason: 'unreadable',
      detail: 'not by that release',
    });
    return `${topic}:0:${offset}`;
  }
});
