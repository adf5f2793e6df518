import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import {
  createKafka,
  kafkaOptions,
  KafkaPublisher,
  KafkaServer,
} from '@regional-events/platform-kafka';
import type { Logger } from '@regional-events/platform-logging';
import {
  OutboxRelay,
  type DeadLetter,
  type IncomingMessage,
} from '@regional-events/platform-messaging';
import { isMongoTrouble } from '@regional-events/platform-mongo';
import {
  MongoDeadLetters,
  MongoInbox,
  MongoOutboxRows,
  MongoSetAside,
  MongoWorkerStatus,
} from '@regional-events/platform-mongo-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import type { ServiceConfig, ServiceDefinition } from './service-definition.ts';
import { TroubleLog } from './trouble-log.ts';

/** The worker role: the relay to the broker, and the server that hands messages to handlers. */
export interface Worker {
  readonly server: KafkaServer;
  readonly rows: MongoOutboxRows;
  readonly setAside: MongoSetAside;
  start(): void;
  stop(): Promise<void>;
}

export interface WorkerSurroundings {
  readonly definition: ServiceDefinition;
  readonly config: ServiceConfig;
  readonly connection: Connection;
  readonly logger: Logger;
  /** So many messages were moved to the broker. */
  published(messages: number): void;
  /** All handlers of a message have run. */
  handled(message: IncomingMessage, seconds: number): void;
  /** Called once when nothing can go on. */
  fatal(error: unknown): void;
}

export function createWorker(surroundings: WorkerSurroundings): Worker {
  const { config, connection, definition, logger } = surroundings;
  const troubles = new TroubleLog(logger);
  const kafka = createKafka(kafkaOptions(config, definition.name), (line) => logger.debug(line));
  const publisher = new KafkaPublisher(kafka, config.TOPIC_PREFIX);
  const instance = `${hostname()}-${process.pid}-${randomUUID()}`;
  const rows = new MongoOutboxRows(connection, instance);
  const journal = new MongoWorkerStatus(connection, instance);
  const relay = new OutboxRelay(rows, publisher, {
    published: (messages) => {
      troubles.over('relay');
      surroundings.published(messages.length);
      logger.debug({ messages: messages.length }, 'messages published');
    },
    trouble: (error) => troubles.tell('relay', error),
  });
  const server = new KafkaServer({
    kafka,
    groupId: `${config.GROUP_PREFIX}${definition.name}`,
    topicPrefix: config.TOPIC_PREFIX,
    topics: definition.topics,
    inbox: new MongoInbox(connection),
    deadLetters: new MongoDeadLetters(connection),
    journal,
    isTrouble: isMongoTrouble,
    watch: {
      parked: (message, reason, detail) => tellParked(logger, message, reason, detail),
      buried: (letter) => tellBuried(logger, letter),
      handled: (message, seconds) => surroundings.handled(message, seconds),
      trouble: (what, error) => troubles.tell(what, error),
      fatal: (error) => surroundings.fatal(error),
    },
  });
  return {
    server,
    rows,
    setAside: new MongoSetAside(connection),
    start: () => relay.start(),
    stop: async () => {
      await server.close();
      await relay.stop();
      await publisher.close();
    },
  };
}

function tellParked(
  logger: Logger,
  message: IncomingMessage,
  reason: string,
  detail: string,
): void {
  const { id, type, subject, sequence, topic } = message;
  logger.error(
    { code: 'message-parked', reason, detail, id, type, subject, sequence, topic },
    'a message is parked',
  );
}

function tellBuried(
  logger: Logger,
  { topic, partition, offset, reason, detail }: DeadLetter,
): void {
  logger.error(
    { code: 'dead-letter', topic, partition, offset, reason, detail },
    'a record became a dead letter',
  );
}
