import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { SystemClock, type Clock } from '@regional-events/kernel';
import { AUDIT_RECORDS, AuditSealer, MongoAuditTrail } from '@regional-events/platform-audit';
import { JOBS, MongoOperatorJobs } from '@regional-events/platform-jobs';
import {
  createKafka,
  kafkaOptions,
  KafkaPublisher,
  KafkaServer,
} from '@regional-events/platform-kafka';
import type { Logger } from '@regional-events/platform-logging';
import {
  atMost,
  OutboxRelay,
  type DeadLetter,
  type IncomingMessage,
  type JobHandler,
} from '@regional-events/platform-messaging';
import { AbandonedTransactions, watchCollections } from '@regional-events/platform-mongo';
import {
  MongoDeadLetters,
  MongoInbox,
  MongoOutboxRows,
  MongoFailedMessages,
  MongoWorkerStatus,
  OPERATOR_ACTIONS,
  OUTBOX,
} from '@regional-events/platform-mongo-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import { CheckAuditChain } from './check-audit-chain.ts';
import { topicsReadBy } from './feature.ts';
import { isInfrastructureTrouble } from './infrastructure-trouble.ts';
import { createJobRunner } from './jobs.ts';
import { createActionRunner, groupOf, type RunnerDependencies } from './operations.ts';
import type { ServiceConfig, ServiceDefinition } from './service-definition.ts';
import { TroubleLog } from './trouble-log.ts';

/** A little less than the process has; other workers take over what is left. */
const END_TIMEOUT_MS = 8_000;

/** The worker role: the relay to the broker, and the server that calls the message handlers. */
export interface Worker {
  readonly server: KafkaServer;
  readonly rows: MongoOutboxRows;
  readonly setAside: MongoFailedMessages;
  readonly jobs: MongoOperatorJobs;
  start(): void;
  stop(): Promise<void>;
}

export interface WorkerDependencies {
  readonly definition: ServiceDefinition;
  readonly config: ServiceConfig;
  readonly connection: Connection;
  readonly logger: Logger;
  /** Run what is enqueued; a service may have none. */
  readonly jobHandlers?: readonly JobHandler[];
  /** Says which jobs are due. */
  readonly clock?: Clock;
  /** So many messages were moved to the broker. */
  published(messages: number): void;
  /** All handlers of a message have run. */
  handled(message: IncomingMessage, seconds: number): void;
  /** An operator's action of this kind has ended in this state. */
  acted?(kind: string, state: string): void;
  /** Something failed and is retried. */
  troubled?(what: string): void;
  /** Called once after a fatal fault. */
  fatal(error: unknown): void;
}

export function createWorker(context: WorkerDependencies): Worker {
  const { config, connection, definition, logger } = context;
  const { jobHandlers = [], clock = new SystemClock() } = context;
  const handlers = [...jobHandlers, new CheckAuditChain(new MongoAuditTrail(connection), logger)];
  const troubles = new TroubleLog(logger);
  const trouble: Tools['trouble'] = (what, error) => {
    troubles.tell(what, error);
    context.troubled?.(what);
  };
  const kafka = createKafka(kafkaOptions(config, definition.name), (line) => logger.debug(line));
  const publisher = new KafkaPublisher(kafka, config.TOPIC_PREFIX);
  const holder = `${hostname()}-${process.pid}-${randomUUID()}`;
  const rows = new MongoOutboxRows(connection, holder);
  const relay = createRelay(context, { rows, publisher, troubles, trouble });
  const groupId = groupOf(definition, config);
  const tools = { kafka, groupId, topicPrefix: config.TOPIC_PREFIX, holder, trouble };
  const server = createServer(context, tools);
  const topics = topicsReadBy(definition.features);
  const abandoned = createAbandoned(context);
  const runner = createActionRunner({ ...context, ...tools, server, topics });
  const jobs = createJobRunner({ connection, handlers, clock, logger, trouble });
  const sealer = new AuditSealer(connection, trouble);
  const waiting = [runner, jobs, sealer];
  const woken = { [OPERATOR_ACTIONS]: runner, [JOBS]: jobs, [AUDIT_RECORDS]: sealer };
  const loops = { [OUTBOX]: relay, ...woken };
  let unwatch = () => Promise.resolve();
  return {
    server,
    rows,
    setAside: new MongoFailedMessages(connection),
    jobs: new MongoOperatorJobs(connection, clock),
    start: () => {
      for (const loop of Object.values(loops)) loop.start();
      unwatch = watchCollections(connection, loops);
      abandoned.start();
    },
    stop: async () => {
      abandoned.stop();
      const relayed = relay.stop().then(() => publisher.close());
      await atMost(
        END_TIMEOUT_MS,
        Promise.all([unwatch(), ...waiting.map((loop) => loop.stop()), server.close(), relayed]),
      );
    },
  };
}

interface RelayParts extends Pick<Tools, 'trouble'> {
  readonly rows: MongoOutboxRows;
  readonly publisher: KafkaPublisher;
  readonly troubles: TroubleLog;
}

function createRelay(
  { logger, published }: WorkerDependencies,
  { rows, publisher, troubles, trouble }: RelayParts,
): OutboxRelay {
  return new OutboxRelay(rows, publisher, {
    published: ({ length }) => {
      troubles.over('relay');
      published(length);
      logger.debug({ messages: length }, 'messages published');
    },
    trouble: (error) => trouble('relay', error),
  });
}

type Tools = Pick<RunnerDependencies, 'kafka' | 'groupId' | 'topicPrefix' | 'holder' | 'trouble'>;

function createAbandoned({ connection, definition, logger }: WorkerDependencies) {
  return new AbandonedTransactions(connection, definition.name, (error) =>
    logger.debug({ err: error }, 'abandoned transactions cannot be ended here'),
  );
}

function createServer(context: WorkerDependencies, tools: Tools): KafkaServer {
  const { connection, definition, logger } = context;
  return new KafkaServer({
    ...tools,
    topics: [...new Set([...definition.writes, ...topicsReadBy(definition.features)])],
    inbox: new MongoInbox(connection),
    deadLetters: new MongoDeadLetters(connection),
    journal: new MongoWorkerStatus(connection, tools.holder),
    isTrouble: isInfrastructureTrouble,
    watch: {
      parked: (message, reason, detail) => reportParked(logger, message, reason, detail),
      buried: (letter) => reportDeadLetter(logger, letter),
      handled: (message, seconds) => context.handled(message, seconds),
      trouble: tools.trouble,
      fatal: (error) => context.fatal(error),
    },
  });
}

function reportParked(
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

function reportDeadLetter(
  logger: Logger,
  { topic, partition, offset, reason, detail }: DeadLetter,
): void {
  logger.error(
    { code: 'dead-letter', topic, partition, offset, reason, detail },
    'a record became a dead letter',
  );
}
