import { messageType } from '@regional-events/contracts-envelope';
import { registrationTopic } from '@regional-events/contracts-registrations';
import { createKafka, KafkaServer } from '@regional-events/platform-kafka';
import { answer } from '../processes/serve-role.ts';
import type { ConsumerRun, ConsumerSetup } from './consumer-raw.ts';
import { CountingHandler, type Counted } from './counting-handler.ts';
import { MemoryInbox } from './memory-inbox.ts';

const types = Object.keys(registrationTopic.schemas).map((past) =>
  messageType(registrationTopic.aggregate, past),
);

let setup: ConsumerSetup;

answer('open', (given: ConsumerSetup) => {
  setup = given;
});

/** The whole runtime, with marks in memory. */
answer('consume', async ({ group, messages }: ConsumerRun): Promise<Counted> => {
  const counting = new CountingHandler(messages);
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
    inbox: new MemoryInbox(),
    deadLetters: { keep: () => Promise.reject(new Error('no letter of the bench is dead')) },
    journal: { report: () => Promise.resolve(), leave: () => Promise.resolve() },
    isTrouble: () => false,
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
  const handle = (message: Parameters<CountingHandler['handle']>[0]) => counting.handle(message);
  for (const type of types) server.addHandler(type, handle, true, { phase: 'reaction' });
  server.listen(() => undefined);
  try {
    return await Promise.race([counting.done, failed.promise]);
  } finally {
    await server.close();
  }
});
