import { loadConfig, platformConfig } from '@regional-events/platform-config';
import { createLogger } from '@regional-events/platform-logging';
import type { CollectionDefinition } from '@regional-events/platform-mongo';
import { registrationTopic } from '@regional-events/contracts-registrations';
import { openDatabase, type ServiceDefinition } from '@regional-events/platform-service';

export interface PathSetup {
  readonly mongoUri: string;
  readonly brokers: readonly string[];
  /** Of databases, topics and groups. */
  readonly prefix: string;
  /** The service that this process is part of. */
  readonly service: string;
  /**
   * Whether it handles the messages, as the service on the other side does: with a write for each, or one for
   * all that come together, as a handler does that takes many.
   */
  readonly reads: 'no' | 'each' | 'together';
  /** Whether commits are watched, for which the driver has to tell of its commands. */
  readonly watched: boolean;
}

export const EFFECTS = 'effects';
export const STATES = 'states';

const collections: readonly CollectionDefinition[] = [{ name: EFFECTS }, { name: STATES }];

/** What a process of a service has at hand. */
export async function openService(setup: PathSetup) {
  const { mongoUri, brokers, prefix, service, watched } = setup;
  const config = loadConfig(platformConfig({}), {
    MONGODB_URI: mongoUri,
    DATABASE_PREFIX: prefix,
    KAFKA_BROKERS: brokers.join(','),
    TOPIC_PREFIX: prefix,
    GROUP_PREFIX: prefix,
    LOG_LEVEL: 'fatal',
    WATCH_WRITES: watched ? 'report' : 'off',
  });
  const definition: ServiceDefinition = {
    name: service,
    config: platformConfig({}),
    features: [{ module: class {}, collections }],
    writes: [registrationTopic],
  };
  const logger = createLogger({ name: service, level: config.LOG_LEVEL });
  return { config, definition, logger, connection: await openDatabase(definition, config, logger) };
}
