import { messageType } from '@regional-events/contracts-envelope';
import { registrationTopic } from '@regional-events/contracts-registrations';
import { newId } from '@regional-events/kernel';
import { createKafka, KafkaServer } from '@regional-events/platform-kafka';
import type { Inbox, IncomingMessage } from '@regional-events/platform-messaging';
import {
  connectMongo,
  isMongoTrouble,
  modelOf,
  prepareCollections,
} from '@regional-events/platform-mongo';
import { messagingCollections, MongoInbox } from '@regional-events/platform-mongo-messaging';
import type { Connection } from 'mongoose';
import { answer } from '../processes/serve-role.ts';
import type { ConsumerRun, ConsumerSetup } from './consumer-raw.ts';
import { CountingHandler, type Counted } from './counting-handler.ts';
import { MemoryInbox } from './memory-inbox.ts';

type Handle = (message: IncomingMessage) => Promise<void>;

const EFFECTS = 'effects';
const types = Object.keys(registrationTopic.schemas).map((past) =>
  messageType(registrationTopic.aggregate, past),
);

let setup: ConsumerSetup;

answer('open', (given: ConsumerSetup) => {
  setup = given;
});

/** The whole runtime, with marks in memory. */
answer('consume', (run: ConsumerRun): Promise<Counted> => {
  const counting = new CountingHandler(run.messages);
  return consume(run, new MemoryInbox(), counting, (message) => counting.handle(message));
});

/** The same with marks and one effect for each message in MongoDB. */
answer('consume-with-mongodb', async (run: ConsumerRun): Promise<Counted> => {
  const connection = await openDatabase();
  const effects = modelOf(connection, EFFECTS, { _id: String, subject: String, sequence: Number });
  const counting = new CountingHandler(run.messages);
  const counted = await consume(run, new MongoInbox(connection), counting, async (message) => {
    const { subject, sequence } = message;
    await effects.insertMany([{ _id: newId(), subject, sequence }]);
    await counting.handle(message);
  });
  await connection.dropDatabase();
  await connection.close();
  return counted;
});

async function consume(
  { group }: ConsumerRun,
  inbox: Inbox,
  counting: CountingHandler,
  handle: Handle,
): Promise<Counted> {
  const failed = Promise.withResolvers<never>();
  const fail = (what: string, error: unknown) =>
    failed.reject(new Error(`${what}: ${String(error)}`));
  const server = new KafkaServer({
    kafka: createKafka(
      { brokers: setup.brokers, clientId: 'consumer-ours', ssl: false },
      () => undefined,
    ),
    groupId: group,
    topicPrefix: setup.topicPrefix,
    topics: [registrationTopic],
    inbox,
    deadLetters: { keep: () => Promise.reject(new Error('no letter of the bench is dead')) },
    journal: { report: () => Promise.resolve(), leave: () => Promise.resolve() },
    isTrouble: isMongoTrouble,
    watch: {
      handled: () => undefined,
      parked: (message, reason, detail) => fail(`parked: ${reason} ${message.subject}`, detail),
      buried: ({ detail }) => fail('buried', detail),
      // a broker that has just started refuses some groups for a moment; the server tries again
      trouble: (what, error) => {
        if (counting.hasBegun) fail(what, error);
      },
      fatal: (error) => fail('fatal', error),
    },
  });
  for (const type of types) server.addHandler(type, handle, true, { phase: 'reaction' });
  server.listen(() => undefined);
  try {
    return await Promise.race([counting.done, failed.promise]);
  } finally {
    await server.close();
  }
}

async function openDatabase(): Promise<Connection> {
  const { mongoUri, database } = setup;
  const connection = await connectMongo({ uri: mongoUri, database, appName: 'consumer' });
  await prepareCollections(connection, [...messagingCollections, { name: EFFECTS }]);
  return connection;
}
