import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadKafka, loadMongo, loadPorts } from '../processes/local-tools.ts';
import { scratchFolder } from '../processes/scratch-folder.ts';
import type { StartOptions, TestServers } from './test-servers.ts';

const newPassword = () => randomBytes(24).toString('hex');

// lets tests make commands fail on the server's side (`failCommand`)
const faults = ['--setParameter', 'enableTestCommands=1'];

/** Processes of this machine on free ports, with data that nobody keeps. They ask who is there, as those of `npm start` do. */
export async function startLocalServers({ root }: StartOptions): Promise<TestServers> {
  const [{ startMongo }, { startKafka }] = await Promise.all([loadMongo(root), loadKafka(root)]);
  const folder = await scratchFolder(root);
  const { freePort } = await loadPorts(root);
  const keyFile = join(folder.path, 'key-file');
  await writeFile(keyFile, newPassword(), { mode: 0o600 });
  const admin = { username: 'admin', password: newPassword() };
  const openPort = await freePort();
  const [mongo, kafka] = await Promise.all([
    startMongo({
      dataDir: join(folder.path, 'mongo'),
      extraArgs: faults,
      locks: { keyFile, admin },
    }),
    startKafka({
      dataDir: join(folder.path, 'kafka'),
      locks: { admin: 'admin', password: newPassword(), openPort },
    }),
  ]);
  return {
    mongoUri: `mongodb://admin:${admin.password}@127.0.0.1:${mongo.port}/?replicaSet=rs0&authSource=admin`,
    kafkaBrokers: `127.0.0.1:${openPort}`,
    lockedBrokers: kafka.brokers,
    async close() {
      await Promise.all([mongo.kill(), kafka.kill()]);
      await folder.remove();
    },
  };
}
