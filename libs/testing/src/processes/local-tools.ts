import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// What this library uses of deploy/local, which is plain JavaScript outside every project.
type KeeperModule = typeof import('../../../../deploy/local/processes/keeper.mjs');
type MongoModule = typeof import('../../../../deploy/local/servers/mongo.mjs');
type KafkaModule = typeof import('../../../../deploy/local/servers/kafka.mjs');
type KafkaClusterModule = typeof import('../../../../deploy/local/servers/kafka-cluster.mjs');

/** Starts processes in groups of their own, which a guardian ends when this process dies, however that happens. */
export type Keeper = KeeperModule;
export type LocalKafkaCluster = Awaited<ReturnType<KafkaClusterModule['startKafkaCluster']>>;

export interface LocalServer {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** On the same port and data, also after it was stopped or killed. */
  restart(): Promise<void>;
}

interface PortsModule {
  freePort(): Promise<number>;
}

interface MongoUsersModule {
  keepMongoUsers(
    port: number,
    admin: { username: string; password: string },
    users: readonly { username: string; password: string; database: string }[],
  ): Promise<void>;
}

interface ScramUsersModule {
  keepScramUsers(
    options: { brokers: readonly string[]; clientId: string; ssl: boolean },
    passwords: Readonly<Record<string, string>>,
  ): Promise<void>;
}

interface CommandsModule {
  findJava(): Promise<string | undefined>;
}

export const loadCommands = module<CommandsModule>('fetch/commands.mjs');
export const loadKeeper = module<KeeperModule>('processes/keeper.mjs');
export const loadMongo = module<MongoModule>('servers/mongo.mjs');
export const loadKafka = module<KafkaModule>('servers/kafka.mjs');
export const loadKafkaCluster = module<KafkaClusterModule>('servers/kafka-cluster.mjs');
export const loadMongoUsers = module<MongoUsersModule>('locks/mongo-users.mjs');
export const loadScramUsers = module<ScramUsersModule>('../topics/scram-users.mjs');
export const loadPorts = module<PortsModule>('servers/ports.mjs');

function module<T>(path: string) {
  return async (root: string): Promise<T> =>
    (await import(pathToFileURL(join(root, 'deploy/local', path)).href)) as T;
}
