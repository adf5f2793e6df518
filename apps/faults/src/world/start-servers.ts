import { join } from 'node:path';
import {
  loadKafkaCluster,
  loadMongo,
  scratchFolder,
  type LocalKafkaCluster,
  type LocalServer,
} from '@regional-events/testing';

const NODES = 3;
// lets tests make commands fail on the server's side (`failCommand`)
const testCommands = ['--setParameter', 'enableTestCommands=1'];

export interface StartedServers {
  readonly mongo: LocalServer & { readonly uri: string };
  readonly kafka: LocalKafkaCluster;
  close(): Promise<void>;
}

/** One mongod and three small brokers of this run alone, with data that nobody keeps. */
export async function startFaultServers(options: {
  /** The folder of the workspace. */
  readonly root: string;
}): Promise<StartedServers> {
  const { root } = options;
  const [{ startMongo }, { startKafkaCluster }] = await Promise.all([
    loadMongo(root),
    loadKafkaCluster(root),
  ]);
  const folder = await scratchFolder(root);
  const [mongo, kafka] = await Promise.all([
    startMongo({ dataDir: join(folder.path, 'mongo'), extraArgs: testCommands }),
    startKafkaCluster({ folder: folder.path, nodes: NODES }),
  ]);
  return {
    mongo,
    kafka,
    async close() {
      await Promise.all([mongo.kill(), kafka.stop()]);
      await folder.remove();
    },
  };
}
