import { KafkaContainer } from '@testcontainers/kafka';
import { MongoDBContainer } from '@testcontainers/mongodb';
import {
  getContainerRuntimeClient,
  getReaper,
  Wait,
  type StartedTestContainer,
} from 'testcontainers';
import { loadKeeper } from '../processes/local-tools.ts';
import type { StartOptions, TestServers } from './test-servers.ts';

export async function startContainerServers({ root }: StartOptions): Promise<TestServers> {
  const guard = await containerGuard(root);
  const [mongo, kafka] = await Promise.all([
    new MongoDBContainer('mongo:6.0').start().then(guard),
    new KafkaContainer('confluentinc/cp-kafka:8.1.1')
      // the container's own wait ends before Kafka listens
      .withWaitStrategy(Wait.forListeningPorts())
      .withEnvironment({
        KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
        KAFKA_HEAP_OPTS: '-Xms256m -Xmx512m',
      })
      .start()
      .then(guard),
  ]);
  return {
    // the set knows its member by the container's own name, which nobody outside can resolve
    mongoUri: `mongodb://${mongo.host}:${mongo.port(27017)}/?directConnection=true`,
    kafkaBrokers: `${kafka.host}:${kafka.port(9093)}`,
    async close() {
      await Promise.all([mongo.remove(), kafka.remove()]);
    },
  };
}

export interface GuardedContainer {
  readonly id: string;
  readonly host: string;
  port(inside: number): number;
  remove(): Promise<void>;
}

/**
 * Makes sure that no container outlives this process: by testcontainers' own reaper where its image can be had,
 * else (nothing would start with it then) by the guardian of deploy/local.
 */
export async function containerGuard(
  root: string,
): Promise<(started: StartedTestContainer) => GuardedContainer> {
  if (process.env['TESTCONTAINERS_RYUK_DISABLED'] !== 'true') {
    try {
      await getReaper(await getContainerRuntimeClient());
    } catch {
      process.env['TESTCONTAINERS_RYUK_DISABLED'] = 'true';
    }
  }
  const { keep, stages } = await loadKeeper(root);
  return (started) => {
    const id = started.getId();
    const release = keep({
      stage: stages.tool,
      graceMs: 20_000,
      command: ['docker', 'rm', '--force', '--volumes', id],
    });
    return {
      id,
      host: started.getHost(),
      port: (inside) => started.getMappedPort(inside),
      async remove() {
        await started.stop({ timeout: 0 });
        release();
      },
    };
  };
}
