import type { ChildProcess, StdioOptions } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const workspaceRoot = fileURLToPath(new URL('../../../../', import.meta.url));

// What the bench uses of deploy/local, which is plain JavaScript outside every project.

export interface Started {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly exited: Promise<string>;
}

interface Keeper {
  readonly stages: { readonly service: number; readonly mongo: number };
  keep(what: { stage: number; graceMs: number; command: string[] }): () => void;
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
  ): Started;
  stopAll(): Promise<void>;
}

export interface LocalServer {
  readonly pid: number;
  stop(): Promise<void>;
  restart(): Promise<void>;
}

interface MongoModule {
  startMongo(options: { dataDir: string }): Promise<LocalServer & { readonly uri: string }>;
}

interface KafkaModule {
  startKafka(options: {
    dataDir: string;
    forLong: boolean;
  }): Promise<LocalServer & { readonly brokers: string }>;
}

interface PortsModule {
  freePort(): Promise<number>;
}

export const keeper: Keeper = await load<Keeper>('processes/keeper.mjs');

export const loadMongo = (): Promise<MongoModule> => load('servers/mongo.mjs');
export const loadKafka = (): Promise<KafkaModule> => load('servers/kafka.mjs');
export const loadPorts = (): Promise<PortsModule> => load('servers/ports.mjs');

async function load<T>(module: string): Promise<T> {
  return (await import(pathToFileURL(join(workspaceRoot, 'deploy/local', module)).href)) as T;
}
