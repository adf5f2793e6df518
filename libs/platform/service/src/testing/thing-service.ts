import { newId, newIdAfter } from '@regional-events/kernel';
import { loadConfig, platformConfig } from '@regional-events/platform-config';
import {
  createKafka,
  deadLetterPlans,
  ensureTopics,
  kafkaOptions,
  topicPlans,
} from '@regional-events/platform-kafka';
import { createLogger } from '@regional-events/platform-logging';
import { toMessage, type IncomingMessage } from '@regional-events/platform-messaging';
import { modelOf, type Connection } from '@regional-events/platform-mongo';
import {
  MongoOutbox,
  MongoFailedMessages,
  MongoUnitOfWork,
  type FailedMessageFigures,
} from '@regional-events/platform-mongo-messaging';
import {
  eventually,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
} from '@regional-events/testing';
import { openDatabase } from '../open-database.ts';
import type { ServiceDefinition } from '../service-definition.ts';
import { createWorker, type Worker } from '../worker.ts';
import { context, COUNTED, thingTopic } from './thing-topic.ts';

export interface Effect {
  readonly _id: string;
  readonly subject: string;
  readonly sequence: number;
}

const { database, topic, group } = testPrefixes();
const config = loadConfig(platformConfig({}), {
  MONGODB_URI: testMongoServer(),
  DATABASE_PREFIX: database,
  KAFKA_BROKERS: testKafkaBrokers().join(','),
  TOPIC_PREFIX: topic,
  GROUP_PREFIX: group,
  WATCH_WRITES: 'report',
});
const definition: ServiceDefinition = {
  name: 'tests',
  config: platformConfig({}),
  features: [{ module: class {}, collections: [{ name: 'effects' }] }],
  writes: [thingTopic],
};

/** A service with one topic, a worker, and one effect in MongoDB for each message. */
export class ThingService {
  readonly connection: Connection;
  readonly effects: ReturnType<typeof modelOf<Effect>>;
  readonly topic = `${topic}${thingTopic.topic}`;
  readonly group = `${group}tests`;
  /** What the worker logged, and what it could not go on with. */
  readonly lines: string[];
  readonly failures: unknown[] = [];
  /** Called with each message before its effect: a test has a handler fail here. */
  before: (message: IncomingMessage) => void = () => undefined;
  worker: Worker;

  private constructor(connection: Connection, lines: string[]) {
    this.connection = connection;
    this.lines = lines;
    const fields = { _id: String, subject: String, sequence: Number };
    this.effects = modelOf<Effect>(connection, 'effects', fields);
    this.worker = this.startWorker();
  }

  static async open(): Promise<ThingService> {
    const lines: string[] = [];
    const connection = await openDatabase(definition, config, loggerInto(lines));
    const admin = createKafka(kafkaOptions(config, 'tests'), () => undefined).admin();
    await admin.connect();
    const plans = [
      ...topicPlans([thingTopic], topic),
      ...deadLetterPlans([thingTopic], `${group}tests`, topic),
    ];
    await ensureTopics(admin, plans, { replication: 1, dryRun: false });
    await admin.disconnect();
    return new ThingService(connection, lines);
  }

  async close(): Promise<void> {
    await this.worker.stop();
    await this.connection.dropDatabase();
    await this.connection.close();
  }

  startWorker(): Worker {
    const made = createWorker({
      definition,
      config,
      connection: this.connection,
      logger: loggerInto(this.lines),
      published: () => undefined,
      handled: () => undefined,
      fatal: (error) => this.failures.push(error),
    });
    const handle = async (message: IncomingMessage): Promise<void> => {
      this.before(message);
      const { subject, sequence } = message;
      await this.effects.insertMany([{ _id: newId(), subject, sequence }]);
    };
    made.server.addHandler(COUNTED, handle, true, { phase: 'reaction' });
    made.server.listen(() => undefined);
    made.start();
    this.worker = made;
    return made;
  }

  /** Has the handler fail for one message, until that is switched off; the first time in a way of its own if given. */
  failAt(subject: string, sequence: number, failure: Error, atFirst = failure): void {
    let next = atFirst;
    this.before = (message) => {
      if (message.subject !== subject || message.sequence !== sequence) return;
      const thrown = next;
      next = failure;
      throw thrown;
    };
  }

  /** Commits `length` messages of one aggregate, each in a transaction of its own. */
  async commitLine(
    subject: string,
    length: number,
    more = {},
    occurredAt = new Date(),
  ): Promise<void> {
    let last: string | null = null;
    for (let sequence = 1; sequence <= length; sequence += 1) {
      const id: string = newIdAfter(last);
      last = id;
      const recorded = { id, sequence, occurredAt };
      const message = toMessage(
        thingTopic,
        { name: 'counted', subject, recorded, data: { count: sequence, ...more } },
        context,
      );
      await new MongoUnitOfWork(this.connection).run(context, () =>
        new MongoOutbox(this.connection).append([message]),
      );
    }
  }

  /** Something that no service of ours sends. */
  async sendRecord(key: string, value: string, headers = {}): Promise<void> {
    const producer = createKafka(kafkaOptions(config, 'tests'), () => undefined).producer();
    await producer.connect();
    await producer.send({ topic: this.topic, messages: [{ key, value, headers }] });
    await producer.disconnect();
  }

  figures(): Promise<FailedMessageFigures> {
    return new MongoFailedMessages(this.connection).figures();
  }

  async untilPutAside({ letters }: { readonly letters: number }): Promise<void> {
    const until = ({ deadLetters }: FailedMessageFigures) => deadLetters === letters;
    await eventually(() => this.figures(), { until });
  }

  async effectsOf(subject: string): Promise<number[]> {
    const rows = await this.effects.find({ subject }).sort({ _id: 1 }).lean<Effect[]>();
    return rows.map(({ sequence }) => sequence);
  }

  effectsOnceThere(subject: string, count: number): Promise<number[]> {
    const until = (list: number[]) => list.length >= count;
    return eventually(() => this.effectsOf(subject), { until });
  }
}

function loggerInto(lines: string[]) {
  const destination = { write: (line: string) => void lines.push(line) };
  return createLogger({ name: 'tests', level: 'info', destination });
}
