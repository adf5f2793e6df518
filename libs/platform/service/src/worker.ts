import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import {
  createKafka,
  kafkaOptions,
  KafkaPublisher,
  KafkaServer,
} from '@regional-events/platform-kafka';
import type { Logger } from '@regional-events/platform-logging';
import { OutboxRelay, type IncomingMessage } from '@regional-events/platform-messaging';
import { isMongoTrouble } from '@regional-events/platform-mongo';
import {
  MongoInbox,
  MongoOutboxRows,
  MongoWorkerStatus,
} from '@regional-events/platform-mongo-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import type { ServiceConfig, ServiceDefinition } from './service-definition.ts';
import { TroubleLog } from './trouble-log.ts';

/** The worker role: the relay to the broker, and the server that hands messages to handlers. */
export interface Worker {
  readonly server: KafkaServer;
  readonly rows: MongoOutboxRows;
  start(): void;
  stop(): Promise<void>;
}

export interface WorkerSurroundings {
  readonly definition: ServiceDefinition;
  readonly config: ServiceConfig;
  readonly connection: Connection;
  readonly logger: Logger;
  /** Called once when nothing can go on. */
  fatal(error: unknown): void;
}

export function createWorker(surroundings: WorkerSurroundings): Worker {
  const { config, connection, definition, logger } = surroundings;
  const troubles = new TroubleLog(logger);
  const kafka = createKafka(kafkaOptions(config, definition.name), (line) => logger.debug(line));
  const publisher = new KafkaPublisher(kafka, config.TOPIC_PREFIX);
  const rows = new MongoOutboxRows(connection, `${hostname()}-${process.pid}-${randomUUID()}`);
  const relay = new OutboxRelay(rows, publisher, {
    published: (messages) => {
      troubles.over('relay');
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
    journal: new MongoWorkerStatus(connection),
    isTrouble: isMongoTrouble,
    watch: {
      parked: (message, reason, detail) => tellParked(logger, message, reason, detail),
      trouble: (what, error) => troubles.tell(what, error),
      fatal: (error) => surroundings.fatal(error),
    },
  });
  return {
    server,
    rows,
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
