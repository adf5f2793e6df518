import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keeper, loadKafka, loadMongo, type LocalServer } from '../processes/local-tools.ts';

export interface GivenServers {
  readonly mongoUri: string | undefined;
  readonly brokers: string | undefined;
}

export interface BenchServers {
  readonly mongoUri: string;
  readonly brokers: readonly string[];
  /** The servers' processes; undefined where they were given, which are never stopped. */
  readonly mongo: LocalServer | undefined;
  readonly kafka: LocalServer | undefined;
  /** Room for files, gone when the bench ends. */
  readonly folder: string;
  close(): Promise<void>;
}

/** One MongoDB and one Kafka of the bench's own, unless others are given. */
export async function openServers(given: GivenServers): Promise<BenchServers> {
  const folder = await mkdtemp(join(tmpdir(), 'regional-events-bench-'));
  keeper.keep({
    stage: keeper.stages.mongo + 1,
    graceMs: 20_000,
    command: ['rm', '-rf', folder],
  });
  const [mongo, kafka] = await Promise.all([
    given.mongoUri === undefined ? ownMongo(folder) : undefined,
    given.brokers === undefined ? ownKafka(folder) : undefined,
  ]);
  return {
    mongoUri: mongo?.uri ?? given.mongoUri ?? '',
    brokers: (kafka?.brokers ?? given.brokers ?? '').split(','),
    mongo,
    kafka,
    folder,
    async close() {
      await keeper.stopAll();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function ownMongo(folder: string) {
  const { startMongo } = await loadMongo();
  return startMongo({ dataDir: join(folder, 'mongo') });
}

async function ownKafka(folder: string) {
  const { startKafka } = await loadKafka();
  return startKafka({ dataDir: join(folder, 'kafka'), forLong: true });
}
