import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import {
  MessageProcessor,
  PermanentFailure,
  StoppedError,
  type IncomingMessage,
  type Phase,
} from '@regional-events/platform-messaging';
import {
  connectMongo,
  isMongoTrouble,
  modelOf,
  prepareCollections,
} from '@regional-events/platform-mongo';
import { testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Connection, Model } from 'mongoose';
import { messagingCollections } from './collections.ts';
import { MongoInbox } from './mongo-inbox.ts';

interface Effect {
  readonly _id: string;
  readonly subject: string;
  readonly sequence: number;
}

const PHASE: Phase = 'reaction';
let connection: Connection;
let effects: Model<Effect>;
let inbox: MongoInbox;
let broken: Set<string>;
let hopeless: Set<string>;
let calls: number;
let parked: string[];
let refused: string[];

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}inbox`,
    appName: 'test',
  });
  await prepareCollections(connection, [...messagingCollections, { name: 'effects' }]);
  effects = modelOf<Effect>(connection, 'effects', {
    _id: String,
    subject: String,
    sequence: Number,
  });
  inbox = new MongoInbox(connection);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

beforeEach(() => {
  broken = new Set();
  hopeless = new Set();
  calls = 0;
  parked = [];
  refused = [];
});

function processor(): MessageProcessor {
  const handle = async (message: IncomingMessage): Promise<void> => {
    if (broken.has(message.id)) throw new TypeError('cannot be handled');
    if (hopeless.has(message.id)) throw new PermanentFailure('never');
    calls += 1;
    const { subject, sequence } = message;
    await effects.insertMany([{ _id: newId(), subject, sequence }]);
  };
  return new MessageProcessor({
    inbox,
    handlers: { handlersOf: (_type, phase) => (phase === PHASE ? [handle] : []) },
    deadLetters: {
      unreadable: () => Promise.resolve(),
      refused: (message, detail) => {
        refused.push(`${message.sequence} ${detail}`);
        return Promise.resolve();
      },
    },
    isTrouble: isMongoTrouble,
    watch: {
      parked: (message, reason) => parked.push(`${reason} ${message.sequence}`),
      handled: () => undefined,
    },
  });
}

function line(subject: string, length: number): IncomingMessage[] {
  return Array.from({ length }, (_, index) => ({
    id: newId(),
    type: 'org.regional-events.event.changed.v1',
    source: '/services/events',
    topic: 'events.event.v1',
    partition: 0,
    offset: String(index),
    subject,
    sequence: index + 1,
    time: new Date().toISOString(),
    dataschema: '/asyncapi.json',
    traceparent: 'trace',
    correlationId: 'correlation',
    causationId: null,
    data: { sequence: index + 1 },
  }));
}

async function effectsOf(subject: string): Promise<number[]> {
  const rows = await effects.find({ subject }).sort({ _id: 1 }).lean<Effect[]>();
  return rows.map(({ sequence }) => sequence);
}

describe('an inbox', () => {
  it('gives each message one effect, however often it comes', async () => {
    const subject = newId();
    const messages = line(subject, 3);
    await processor().process(messages);
    await processor().process(messages);
    await processor().process(messages.slice(1));
    expect(await effectsOf(subject)).toEqual([1, 2, 3]);
  });

  it('leaves everything to the next worker when it is stopped, without effect and without parking', async () => {
    const subject = newId();
    const messages = line(subject, 3);
    const ending = processor();
    const running = ending.process(messages);
    ending.stop();
    await expect(running).rejects.toThrow(StoppedError);
    await expect(ending.process(messages)).rejects.toThrow(StoppedError);
    expect(parked).toEqual([]);
    expect(await effectsOf(subject)).toEqual([]);
    await processor().process(messages);
    expect(await effectsOf(subject)).toEqual([1, 2, 3]);
  });

  it('parks what comes before its turn and goes on by itself once the gap is filled', async () => {
    const subject = newId();
    const [first, second, third, fourth] = line(subject, 4);
    await processor().process([first!, third!, fourth!]);
    expect(parked).toEqual(['gap 3', 'gap 4']);
    expect(await effectsOf(subject)).toEqual([1]);
    await processor().process([second!]);
    expect(await effectsOf(subject)).toEqual([1, 2, 3, 4]);
    expect(await inbox.parkedLines()).not.toContainEqual({ topic: 'events.event.v1', subject });
  });

  it('stops only the line of a message that cannot be handled, and keeps its followers in order', async () => {
    const [bad, good] = [newId(), newId()];
    const failing = line(bad, 3);
    broken.add(failing[1]!.id);
    await processor().process([...failing, ...line(good, 2)]);
    expect(await effectsOf(bad)).toEqual([1]);
    expect(await effectsOf(good)).toEqual([1, 2]);
    broken.clear();
    await processor().catchUpAll();
    expect(await effectsOf(bad)).toEqual([1, 2, 3]);
  });

  it('handles the other lines of a batch together although one message in it fails', async () => {
    const [bad, good] = [newId(), newId()];
    const failing = line(bad, 2);
    broken.add(failing[0]!.id);
    await processor().process([...line(good, 40), ...failing]);
    expect(await effectsOf(good)).toHaveLength(40);
    expect(calls).toBe(80);
    expect(parked).toEqual(['failed 1', 'gap 2']);
  });

  it('makes a dead letter at once of what a handler refuses for good, and holds its line', async () => {
    const subject = newId();
    const messages = line(subject, 3);
    hopeless.add(messages[1]!.id);
    await processor().process(messages);
    expect(refused).toEqual(['2 PermanentFailure: never']);
    expect(await effectsOf(subject)).toEqual([1]);
    hopeless.clear();
    await processor().process([messages[1]!]);
    expect(await effectsOf(subject)).toEqual([1, 2, 3]);
  });

  it('skips what holds a line when told to, be it a message or a gap, and goes on behind it', async () => {
    const subject = newId();
    const messages = line(subject, 6);
    broken.add(messages[1]!.id);
    await processor().process([...messages.slice(0, 3), ...messages.slice(5)]);
    const skip = (heldBy: string) =>
      processor().skip({ topic: 'events.event.v1', subject }, heldBy);
    const badMessage = `message ${messages[1]!.id}`;
    expect(await skip(badMessage)).toBe('message');
    expect(await effectsOf(subject)).toEqual([1, 3]);
    expect(await skip(badMessage)).toBe('nothing');
    expect(await effectsOf(subject)).toEqual([1, 3]);
    expect(await skip('gap before 6')).toBe('gap');
    expect(await effectsOf(subject)).toEqual([1, 3, 6]);
    expect(await skip('gap before 6')).toBe('nothing');
  });

  it('keeps no parked message that was handled when it came a second time', async () => {
    const subject = newId();
    const messages = line(subject, 2);
    broken.add(messages[0]!.id);
    await processor().process(messages);
    broken.clear();
    await processor().process(messages.slice(0, 1));
    expect(await effectsOf(subject)).toEqual([1, 2]);
    expect(await inbox.parkedLines()).not.toContainEqual({ topic: 'events.event.v1', subject });
  });

  it('parks another message that claims a place which was taken', async () => {
    const subject = newId();
    const [first] = line(subject, 1);
    await processor().process([first!]);
    await processor().process([{ ...first!, id: newId() }]);
    expect(parked).toEqual(['id-clash 1']);
    expect(await effectsOf(subject)).toEqual([1]);
  });

  it('without marks would repeat effects (the guard switched off)', async () => {
    const subject = newId();
    const [first] = line(subject, 1);
    await processor().process([first!]);
    await connection.collection('inbox_marks').deleteMany({});
    await processor().process([first!]);
    expect(await effectsOf(subject)).toEqual([1, 1]);
  });
});
