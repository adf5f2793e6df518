import { jobCollections, jobsWrittenOutsideTransactions } from '@regional-events/platform-jobs';
import type { Logger } from '@regional-events/platform-logging';
import {
  connectMongo,
  createCollections,
  createIndexes,
  migrate,
} from '@regional-events/platform-mongo';
import {
  messagingCollections,
  writtenOutsideTransactions,
} from '@regional-events/platform-mongo-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import { collectionsOf } from './feature.ts';
import type { ServiceConfig, ServiceDefinition } from './service-definition.ts';

const WRITE_OUTSIDE_TRANSACTION = 70;

/** Connects, and makes the service's collections, migrates what is stored, makes the indexes. Throws as `migrate` does, or the driver's error. */
export async function openDatabase(
  definition: ServiceDefinition,
  config: ServiceConfig,
  logger: Logger,
): Promise<Connection> {
  const watched = config.WATCH_WRITES !== 'off';
  const connection = await connectMongo({
    uri: config.MONGODB_URI,
    database: `${config.DATABASE_PREFIX}${definition.name}`,
    account: accountOf(config),
    appName: definition.name,
    ...(watched ? { writeWatch: watchOf(config, logger) } : {}),
  });
  const collections = [
    ...messagingCollections,
    ...jobCollections,
    ...collectionsOf(definition.features),
  ];
  await createCollections(connection, collections);
  // before the indexes: a unique one may need what a migration makes of old documents
  await migrate(connection, collections, {
    appName: definition.name,
    log: (text, facts) => logger.info({ code: 'migration', ...facts }, text),
  });
  await createIndexes(connection, collections);
  return connection;
}

function accountOf({ MONGODB_USERNAME: username, MONGODB_PASSWORD: password }: ServiceConfig) {
  return username === undefined || password === undefined ? undefined : { username, password };
}

function watchOf(config: ServiceConfig, logger: Logger) {
  return {
    exempt: [...writtenOutsideTransactions, ...jobsWrittenOutsideTransactions],
    outsideTransaction: (write: { command: string; collection: string }) => {
      logger.error({ code: 'write-outside-transaction', ...write }, 'a write left its transaction');
      if (config.WATCH_WRITES === 'fail') process.exit(WRITE_OUTSIDE_TRANSACTION);
    },
  };
}
