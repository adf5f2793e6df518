import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// What the bench uses of deploy/local, which is plain JavaScript outside every project.
type Keeper = typeof import('../../../../deploy/local/processes/keeper.mjs');
type Mongo = typeof import('../../../../deploy/local/servers/mongo.mjs');
type Kafka = typeof import('../../../../deploy/local/servers/kafka.mjs');

export type Started = ReturnType<Keeper['startGroup']>;

export const workspaceRoot = fileURLToPath(new URL('../../../../', import.meta.url));

export const keeper: Keeper = await load('processes/keeper.mjs');
export const { startMongo } = await load<Mongo>('servers/mongo.mjs');
export const { startKafka } = await load<Kafka>('servers/kafka.mjs');
export const { freePort } = await load<{ freePort(): Promise<number> }>('servers/ports.mjs');

async function load<T>(module: string): Promise<T> {
  return (await import(pathToFileURL(join(workspaceRoot, 'deploy/local', module)).href)) as T;
}
