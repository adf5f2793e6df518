import { messageContracts, type TopicContract } from '@regional-events/contracts-envelope';
import { SystemClock } from '@regional-events/kernel';
import { MongoAuditTrail } from '@regional-events/platform-audit';
import { MongoOperatorJobs } from '@regional-events/platform-jobs';
import {
  KafkaDeadLetterReader,
  TopicReplay,
  type KafkaServer,
  type TopicReplayOptions,
} from '@regional-events/platform-kafka';
import type { Logger } from '@regional-events/platform-logging';
import type { OperatorAction } from '@regional-events/platform-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import {
  MongoCopyMarks,
  MongoDeadLetters,
  MongoMessageGauge,
  MongoOperatorActions,
  MongoParkedStreams,
  MongoUnitOfWork,
} from '@regional-events/platform-mongo-messaging';
import {
  ActionExecutor,
  ActionRunner,
  type OperationsParts,
} from '@regional-events/platform-operations';
import { topicsReadBy } from './feature.ts';
import { isInfrastructureTrouble } from './infrastructure-trouble.ts';
import type { ServiceConfig, ServiceDefinition } from './service-definition.ts';

export function groupOf(definition: ServiceDefinition, config: ServiceConfig): string {
  return `${config.GROUP_PREFIX}${definition.name}`;
}

/** The api role's part: stores requested actions. */
export function operationsParts(
  definition: ServiceDefinition,
  config: ServiceConfig,
  connection: Connection,
): OperationsParts {
  return {
    settings: {
      service: definition.name,
      group: groupOf(definition, config),
      topics: topicsReadBy(definition.features).map(({ topic }) => topic),
    },
    unitOfWork: new MongoUnitOfWork(connection),
    actions: new MongoOperatorActions(connection),
    parked: new MongoParkedStreams(connection),
    letters: new MongoDeadLetters(connection),
    jobs: new MongoOperatorJobs(connection, new SystemClock()),
    gauge: new MongoMessageGauge(connection),
    audit: new MongoAuditTrail(connection),
  };
}

export interface RunnerDependencies extends Pick<
  TopicReplayOptions,
  'kafka' | 'groupId' | 'topicPrefix' | 'trouble'
> {
  readonly server: KafkaServer;
  readonly connection: Connection;
  readonly topics: readonly TopicContract[];
  /** Names this worker. */
  readonly holder: string;
  readonly logger: Logger;
  /** An action has ended. */
  acted?(kind: string, state: string): void;
}

/** The worker's part: executes them. */
export function createActionRunner(context: RunnerDependencies): ActionRunner {
  const { connection, holder, logger, topics, trouble } = context;
  const { processor, streams, deadLetters } = context.server.operators;
  const contracts = messageContracts(topics);
  const actions = new MongoOperatorActions(connection);
  const letters = new MongoDeadLetters(connection);
  const replayer = new TopicReplay({
    ...context,
    contracts,
    processor,
    unreadable: async (record, detail) => {
      const id = `${record.topic}:${record.partition}:${record.offset}`;
      if ((await letters.find(id)) !== undefined || (await actions.hasSkipped(id))) return;
      await deadLetters.unreadable(record, detail);
    },
  });
  const executor = new ActionExecutor({
    actions,
    processor,
    streams,
    parked: new MongoParkedStreams(connection),
    letters,
    reader: new KafkaDeadLetterReader(contracts),
    jobs: new MongoOperatorJobs(connection, new SystemClock()),
    replayer,
    copyMarks: new MongoCopyMarks(connection),
    topics: topics.map(({ topic }) => topic),
  });
  return new ActionRunner({
    actions,
    executor,
    holder,
    isTrouble: isInfrastructureTrouble,
    watch: {
      began: (action) => logger.info(logFields(action), 'an operator action begins'),
      ended: (action, { state, result }) => {
        logger.info({ ...logFields(action), state, result }, 'an operator action ended');
        context.acted?.(action.kind, state);
      },
      trouble,
    },
  });
}

function logFields({ id, kind, target, clientId, why, attempts }: OperatorAction) {
  return { code: 'operator-action', id, kind, target, clientId, why, attempts };
}
