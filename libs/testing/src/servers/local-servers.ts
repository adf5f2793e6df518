import { join } from 'node:path';
import { loadKafka, loadMongo } from '../processes/local-tools.ts';
import { scratchFolder } from '../processes/scratch-folder.ts';
import type { StartOptions, TestServers } from './test-servers.ts';

// lets tests make commands fail on the server's side (`failCommand`)
const faults = ['--setParameter', 'enableTestCommands=1'];

/** Processes of this machine on free ports, with data that nobody keeps. */
export async function startLocalServers({ root }: StartOptions): Promise<TestServers> {
  const [{ startMongo }, { startKafka }] = await Promise.all([loadMongo(root), loadKafka(root)]);
  const folder = await scratchFolder(root);
  const [mongo, kafka] = await Promise.all([
    startMongo({ dataDir: join(folder.path, 'mongo'), extraArgs: faults }),
    startKafka({ dataDir: join(folder.path, 'kafka') }),
  ]);
  return {
    mongoUri: mongo.uri,
    kafkaBrokers: kafka.brokers,
    async close() {
      await Promise.all([mongo.kill(), kafka.kill()]);
      await folder.remove();
    },
  };
}
