import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keeper, startKafka, startMongo } from '../processes/local-tools.ts';

export interface BenchServers {
  readonly mongoUri: string;
  readonly brokers: readonly string[];
  /** Process ids. */
  readonly pids: { readonly mongodb: number; readonly kafka: number };
  close(): Promise<void>;
}

/** One MongoDB and one Kafka of the bench's own, gone with all that they keep when the bench ends. */
export async function openServers(): Promise<BenchServers> {
  const folder = await mkdtemp(join(tmpdir(), 'regional-events-bench-'));
  keeper.keep({
    stage: keeper.stages.mongo + 1,
    graceMs: 20_000,
    command: ['rm', '-rf', folder],
  });
  const [mongo, kafka] = await Promise.all([
    startMongo({ dataDir: join(folder, 'mongo') }),
    startKafka({ dataDir: join(folder, 'kafka'), forLong: true }),
  ]);
  return {
    mongoUri: mongo.uri,
    brokers: kafka.brokers.split(','),
    pids: { mongodb: mongo.pid, kafka: kafka.pid },
    async close() {
      await keeper.stopAll();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
