import type { ChildProcess, StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// What this library uses of deploy/local, which is plain JavaScript outside every project.

/** Starts processes in groups of their own, which a guardian ends when this process dies, however that happens. */
export interface Keeper {
  readonly stages: {
    readonly tool: number;
    readonly service: number;
    readonly kafka: number;
    readonly mongo: number;
  };
  keep(what: { stage: number; graceMs: number; pid?: number; command?: string[] }): () => void;
  startGroup(
    file: string,
    args: readonly string[],
    options: {
      stage: number;
      graceMs: number;
      env?: NodeJS.ProcessEnv;
      cwd?: string;
      stdio?: StdioOptions;
    },
  ): { readonly pid: number; readonly child: ChildProcess; readonly exited: Promise<string> };
}

export interface LocalServer {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** On the same port and data, also after it was stopped or killed. */
  restart(): Promise<void>;
}

interface MongoModule {
  startMongo(options: {
    dataDir: string;
    port?: number;
    extraArgs?: readonly string[];
    locks?: {
      readonly keyFile: string;
      readonly admin: { readonly username: string; readonly password: string };
    };
  }): Promise<LocalServer & { readonly uri: string }>;
}

interface KafkaModule {
  startKafka(options: {
    dataDir: string;
    port?: number;
    controllerPort?: number;
    settings?: Readonly<Record<string, string | number | boolean>>;
    scramUsers?: Readonly<Record<string, string>>;
    locks?: { readonly admin: string; readonly password: string; readonly openPort?: number };
  }): Promise<LocalServer & { readonly brokers: string }>;
}

/** Several nodes, each of which can be taken away and brought back. */
export interface LocalKafkaCluster {
  readonly brokers: string[];
  readonly nodes: readonly (LocalServer & { readonly brokers: string })[];
  /** Of each node's second listener, where it really listens and the port that clients are told. */
  readonly behind: readonly { readonly listens: number; readonly advertised: number }[];
  stop(): Promise<void>;
}

interface KafkaClusterModule {
  startKafkaCluster(options: {
    folder: string;
    nodes?: number;
    heapMb?: number;
    settings?: Readonly<Record<string, string | number | boolean>>;
    advertise?: (index: number) => number;
  }): Promise<LocalKafkaCluster>;
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

export const loadCommands = (root: string): Promise<CommandsModule> =>
  load(root, 'fetch/commands.mjs');
export const loadKeeper = (root: string): Promise<Keeper> => load(root, 'processes/keeper.mjs');
export const loadMongo = (root: string): Promise<MongoModule> => load(root, 'servers/mongo.mjs');
export const loadKafka = (root: string): Promise<KafkaModule> => load(root, 'servers/kafka.mjs');
export const loadKafkaCluster = (root: string): Promise<KafkaClusterModule> =>
  load(root, 'servers/kafka-cluster.mjs');
export const loadMongoUsers = (root: string): Promise<MongoUsersModule> =>
  load(root, 'locks/mongo-users.mjs');
export const loadScramUsers = (root: string): Promise<ScramUsersModule> =>
  load(root, '../topics/scram-users.mjs');
export const loadPorts = (root: string): Promise<PortsModule> => load(root, 'servers/ports.mjs');

async function load<T>(root: string, module: string): Promise<T> {
  return (await import(pathToFileURL(join(root, 'deploy/local', module)).href)) as T;
}
