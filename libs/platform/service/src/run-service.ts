import { Clock } from '@regional-events/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfigOrExit, type Settings } from '@regional-events/platform-config';
import { HealthChecks, watchEventLoop } from '@regional-events/platform-health';
import { createHttpApp, drain } from '@regional-events/platform-http';
import { createLogger, type Logger } from '@regional-events/platform-logging';
import { WorkerStatus } from '@regional-events/platform-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import { attachWorker } from './attach-worker.ts';
import { jobHandlersOf, preparationsOf } from './feature.ts';
import { openDatabase } from './open-database.ts';
import {
  registerApiReadiness,
  registerReadiness,
  registerWorkerReadiness,
  reportStopping,
} from './readiness.ts';
import type { ServiceConfig, ServiceDefinition } from './service-definition.ts';
import { playsApi, playsWorker, serviceModule } from './service-module.ts';
import { stopOnSignals } from './stop.ts';
import { createWorker, type Worker } from './worker.ts';
import {
  countHandled,
  countPublished,
  countTrouble,
  registerWorkerMetrics,
} from './worker-metrics.ts';

const TRY_AGAIN_MS = 1_000;
const FAILED = 1;

/** Runs one process of a service, from its settings to its end. Resolves when it listens. */
export async function runService<Own extends Settings>(
  definition: ServiceDefinition<Own>,
): Promise<void> {
  const config: ServiceConfig = loadConfigOrExit(definition.config, process.env, {
    service: definition.name,
  });
  const logger = createLogger({ name: definition.name, level: config.LOG_LEVEL });
  try {
    await start(definition, config, logger);
  } catch (error) {
    logger.fatal({ err: error }, 'cannot start');
    logger.flush();
    process.exit(FAILED);
  }
}

async function start(
  definition: ServiceDefinition,
  config: ServiceConfig,
  logger: Logger,
): Promise<void> {
  const connection = await openedDatabase(definition, config, logger);
  const app = await createHttpApp(serviceModule({ definition, config, connection, logger }), {
    settings: { publicUrl: config.PUBLIC_URL, trustedProxies: 'nearest' },
    logger,
  });
  const stop = stopOnSignals(logger);
  const worker = playsWorker(config)
    ? createWorker({
        definition,
        config,
        connection,
        logger,
        jobHandlers: jobHandlersOf(definition.features).map((handler) =>
          app.get(handler, { strict: false }),
        ),
        clock: app.get(Clock),
        published: countPublished,
        handled: countHandled,
        troubled: countTrouble,
        fatal: (error) => stop.fatal(error),
      })
    : undefined;
  stop.onStop(async () => {
    reportStopping(app);
    const answered = drain(app, playsApi(config) ? config.DRAIN_SECONDS : 0).then(() =>
      app.close(),
    );
    // Commands that are still accepted leave their messages in the outbox, for another relay or the next start.
    const ends = await Promise.allSettled([answered, worker?.stop()]);
    await connection.close();
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  });
  registerChecks(app, connection, worker);
  if (worker !== undefined) attachWorker(app, worker.server);
  await app.init();
  if (playsApi(config)) await prepare(app, definition);
  await app.startAllMicroservices();
  worker?.start();
  await app.listen(config.PORT, config.HOST);
  watchEventLoop({ name: definition.name, seconds: config.STANDSTILL_SECONDS });
  logger.info({ port: Number(new URL(await app.getUrl()).port), role: config.ROLE }, 'listening');
}

/** Waits for a server that is not there yet: services may start in any order. */
async function openedDatabase(
  definition: ServiceDefinition,
  config: ServiceConfig,
  logger: Logger,
): Promise<Connection> {
  for (;;) {
    try {
      return await openDatabase(definition, config, logger);
    } catch (error) {
      const away = error instanceof Error && error.name === 'MongooseServerSelectionError';
      if (!away) throw error;
      logger.warn('MongoDB does not answer yet; trying again');
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}

function registerChecks(
  app: NestFastifyApplication,
  connection: Connection,
  worker: Worker | undefined,
): void {
  const checks = app.get(HealthChecks);
  registerReadiness(checks, connection);
  if (worker === undefined) registerApiReadiness(checks, app.get(WorkerStatus));
  else {
    registerWorkerReadiness(checks, worker);
    registerWorkerMetrics(worker);
  }
}

async function prepare(app: NestFastifyApplication, definition: ServiceDefinition): Promise<void> {
  for (const preparation of preparationsOf(definition.features)) {
    await app.get(preparation, { strict: false }).prepare();
  }
}
