import { randomBytes } from 'node:crypto';
import { loadMongoUsers, loadScramUsers } from '../processes/local-tools.ts';
import { testLockedBrokers, testMongoServer, workspaceRoot } from '../test-space.ts';
import { ensureTopics } from './ensure-topics.ts';
import { serviceNames, type AppName } from './platform-processes.ts';

type Settings = Readonly<Record<string, string>>;

/** How each service signs in to the servers of the run, as with `npm start`. */
export interface PlatformAccounts {
  readonly of: Readonly<Record<AppName, Settings>>;
}

/**
 * Makes the topics, and where the run's servers ask who is there a user of its own for each service, with no more rights than
 * it needs. `shared`: settings that all have.
 */
export async function makeAccounts(shared: Settings): Promise<PlatformAccounts | undefined> {
  const locked = testLockedBrokers();
  if (locked === undefined) {
    await ensureTopics(shared);
    return undefined;
  }
  const password = randomBytes(12).toString('hex');
  const databases = [...serviceNames, 'gateway'].map(
    (name) => `${shared['DATABASE_PREFIX'] ?? ''}${name}`,
  );
  const groups = serviceNames.map((name) => `${shared['GROUP_PREFIX'] ?? ''}${name}`);
  await Promise.all([
    ensureTopics(shared, ['--grant']),
    makeMongoUsers(databases, password),
    makeKafkaUsers(shared, groups, password),
  ]);
  const { host } = new URL(testMongoServer());
  const mongo = (name: AppName): Settings => ({
    MONGODB_URI: `mongodb://${host}/?replicaSet=rs0`,
    MONGODB_USERNAME: `${shared['DATABASE_PREFIX'] ?? ''}${name}`,
    MONGODB_PASSWORD: password,
  });
  const account = (name: AppName): Settings => ({
    ...mongo(name),
    KAFKA_BROKERS: locked,
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: `${shared['GROUP_PREFIX'] ?? ''}${name}`,
    KAFKA_SASL_PASSWORD: password,
  });
  return {
    of: {
      organisations: account('organisations'),
      events: account('events'),
      registrations: account('registrations'),
      notifications: account('notifications'),
      gateway: mongo('gateway'),
    },
  };
}

/** Users that may each use the database of their name. */
async function makeMongoUsers(databases: readonly string[], password: string): Promise<void> {
  const { keepMongoUsers } = await loadMongoUsers(workspaceRoot());
  const { port, username, password: adminPassword } = new URL(testMongoServer());
  const users = databases.map((database) => ({ username: database, password, database }));
  await keepMongoUsers(Number(port), { username, password: adminPassword }, users);
}

async function makeKafkaUsers(
  shared: Settings,
  names: readonly string[],
  password: string,
): Promise<void> {
  const { keepScramUsers } = await loadScramUsers(workspaceRoot());
  const brokers = (shared['KAFKA_BROKERS'] ?? '').split(',');
  const passwords = Object.fromEntries(names.map((name) => [name, password]));
  await keepScramUsers({ brokers, clientId: 'tests', ssl: false }, passwords);
}
