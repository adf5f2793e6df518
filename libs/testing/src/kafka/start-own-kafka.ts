import { join } from 'node:path';
import { afterThisFile } from '../cleanups.ts';
import { loadKafka } from '../processes/local-tools.ts';
import { scratchFolder } from '../processes/scratch-folder.ts';
import { workspaceRoot } from '../test-space.ts';
import type { OwnKafka } from './own-kafka.ts';

/** Starts it as a container when the run's servers are containers, else as a local process. */
export async function startOwnKafka(): Promise<OwnKafka> {
  if (process.env['TEST_SERVER_MODE'] === 'containers') {
    return (await import('./own-kafka-container.ts')).startOwnKafkaContainer();
  }
  const root = workspaceRoot();
  const folder = await scratchFolder(root);
  afterThisFile(() => folder.remove());
  const { startKafka } = await loadKafka(root);
  const kafka = await startKafka({ dataDir: join(folder.path, 'kafka') });
  afterThisFile(() => kafka.kill());
  return {
    brokers: [kafka.brokers],
    stop: () => kafka.stop(),
    kill: () => kafka.kill(),
    start: () => kafka.restart(),
  };
}
