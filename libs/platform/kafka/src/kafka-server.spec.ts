import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload } from '@nestjs/microservices';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  Copies,
  CopiesTogether,
  Reacts,
  type Inbox,
  type IncomingMessage,
  type InboxTransaction,
} from '@regional-events/platform-messaging';
import { createKafka } from './kafka-client.ts';
import { KafkaServer } from './kafka-server.ts';

const PUBLISHED = 'org.regional-events.event.published.v1';
const CHANGED = 'org.regional-events.event.changed.v1';
const CANCELLED = 'org.regional-events.event.cancelled.v1';
const message: IncomingMessage = {
  id: 'id',
  type: PUBLISHED,
  source: '/services/events',
  topic: 'events.event.v1',
  partition: 0,
  offset: '0',
  subject: 'subject',
  sequence: 1,
  time: '2030-01-01T00:00:00Z',
  dataschema: '/asyncapi.json',
  traceparent: 'trace',
  correlationId: 'correlation',
  causationId: null,
  data: {},
};

const steps: string[] = [];
let copyFails = false;

async function act(name: string): Promise<void> {
  steps.push(`${name} begins`);
  await new Promise((resolve) => setImmediate(resolve));
  if (copyFails && name === 'copy') throw new Error('the connection is lost');
  steps.push(`${name} ends`);
}

@Controller()
class ReactsToEvent {
  @Reacts(PUBLISHED)
  handle(): Promise<void> {
    return act('reaction');
  }
}

@Controller()
class CopiesEvent {
  @Copies(PUBLISHED)
  handle(): Promise<void> {
    return act('copy');
  }
}

@Controller()
class CopiesManyEvents {
  @CopiesTogether(CHANGED, CANCELLED)
  async handle(@Payload() messages: readonly IncomingMessage[]): Promise<void> {
    steps.push(messages.map(({ type, sequence }) => `${type} ${sequence}`).join(', '));
  }
}

@Module({ controllers: [ReactsToEvent, CopiesEvent, CopiesManyEvents] })
class Worker {}

/** Takes every message for due; what a transaction is does not matter here. */
const transaction: InboxTransaction = {
  judge: () => ({ kind: 'due', due: ['copy', 'reaction'], othersParked: false }),
  mark: () => undefined,
  park: () => Promise.resolve(),
  holding: () => Promise.resolve(undefined),
  nextParked: () => Promise.resolve(undefined),
  unpark: () => Promise.resolve(),
  skip: () => Promise.resolve('nothing'),
};
const inbox: Inbox = {
  transaction: (_streams, handle) => handle(transaction),
  parkedStreams: () => Promise.resolve([]),
};

const options = { brokers: ['127.0.0.1:1'], clientId: 'test', ssl: false };
const server = new KafkaServer({
  kafka: createKafka(options, () => undefined),
  groupId: 'test',
  topicPrefix: '',
  topics: [],
  inbox,
  deadLetters: { keep: () => Promise.resolve(1) },
  journal: { report: () => Promise.resolve(), leave: () => Promise.resolve() },
  isTrouble: () => true,
  watch: {
    parked: () => undefined,
    handled: () => undefined,
    buried: () => undefined,
    trouble: () => undefined,
    fatal: () => undefined,
  },
});
const app = await NestFactory.createMicroservice(Worker, { strategy: server, logger: false });

beforeAll(() => app.init());
afterAll(() => app.close());
beforeEach(() => {
  steps.length = 0;
  copyFails = false;
});

describe('the handlers of one message', () => {
  it('run once each and one after another, copies before reactions', async () => {
    await server.operators.processor.process([message]);
    expect(steps).toEqual(['copy begins', 'copy ends', 'reaction begins', 'reaction ends']);
  });

  it('end with the first that fails: none goes on beside a transaction that has ended', async () => {
    copyFails = true;
    const [outcome] = await Promise.allSettled([server.operators.processor.process([message])]);
    expect(outcome.status).toBe('rejected');
    await new Promise((resolve) => setImmediate(resolve));
    expect(steps).toEqual(['copy begins']);
  });
});

describe('the handler of many messages', () => {
  it('gets those of all its types that come together, at once and in their order', async () => {
    await server.operators.processor.process([
      { ...message, type: CHANGED, sequence: 1 },
      { ...message, type: CANCELLED, sequence: 2 },
      { ...message, type: CHANGED, sequence: 3 },
    ]);
    expect(steps).toEqual([`${CHANGED} 1, ${CANCELLED} 2, ${CHANGED} 3`]);
  });
});
