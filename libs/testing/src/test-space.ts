import { randomBytes } from 'node:crypto';
import { mongoUriFor } from './servers/mongo-uri.ts';

/** What keeps the data of one spec file apart from everybody else's, in the settings' own terms. */
export interface TestPrefixes {
  /** DATABASE_PREFIX */
  readonly database: string;
  /** TOPIC_PREFIX */
  readonly topic: string;
  /** GROUP_PREFIX */
  readonly group: string;
}

const file = randomBytes(4).toString('hex');

/** The prefixes of this spec file: a module is loaded anew for each. */
export function testPrefixes(): TestPrefixes {
  const name = `t${address('TEST_RUN_ID')}${file}`;
  return { database: `${name}-`, topic: `${name}.`, group: `${name}.` };
}

/**
 * The address of the run's MongoDB (a replica set), with a database of this spec file's own in the path;
 * another name gives another database under the same prefix.
 */
export function testMongoUri(database = 'test'): string {
  return mongoUriFor(address('TEST_MONGODB_URI'), `${testPrefixes().database}${database}`);
}

/** The address of the run's MongoDB without a database, as `MONGODB_URI` is given to services. */
export function testMongoServer(): string {
  return address('TEST_MONGODB_URI');
}

/** The run's brokers, as kafkajs takes them; `KAFKA_BROKERS` is their `join(',')`. */
export function testKafkaBrokers(): string[] {
  return address('TEST_KAFKA_BROKERS').split(',');
}

/** A listener of the run's Kafka that asks for a name; undefined where its servers ask nobody. */
export function testLockedBrokers(): string | undefined {
  return process.env['TEST_KAFKA_LOCKED_BROKERS'] || undefined;
}

/** The folder of the workspace. */
export function workspaceRoot(): string {
  return address('TEST_WORKSPACE_ROOT');
}

function address(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) {
    throw new Error(
      `${variable} is not set: only files named *.int.spec.ts and *.e2e.spec.ts have servers`,
    );
  }
  return value;
}
