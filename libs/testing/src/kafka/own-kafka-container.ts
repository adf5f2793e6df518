import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import { afterThisFile } from '../cleanups.ts';
import { eventually } from '../eventually.ts';
import { freePort } from '../processes/free-port.ts';
import { containerGuard } from '../servers/container-servers.ts';
import { workspaceRoot } from '../test-space.ts';
import { connectKafka } from './connect-kafka.ts';
import type { OwnKafka } from './own-kafka.ts';

export async function startOwnKafkaContainer(): Promise<OwnKafka> {
  const guard = await containerGuard(workspaceRoot());
  // a port given by the engine would be another one after each start
  const port = await freePort();
  const client = await getContainerRuntimeClient();
  const host = client.info.containerRuntime.host;
  const container = guard(
    await new GenericContainer('confluentinc/cp-kafka:8.1.1')
      .withExposedPorts({ container: port, host: port })
      .withEnvironment(settings(host, port))
      .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
      .withStartupTimeout(120_000)
      .start(),
  );
  afterThisFile(() => container.remove());
  const engine = client.container.getById(container.id);
  const brokers = [`${host}:${port}`];
  return {
    brokers,
    stop: async () => void (await engine.stop({ t: 20 })),
    kill: async () => void (await engine.kill()),
    async start() {
      await engine.start();
      await eventually(() => answers(brokers));
    },
  };
}

function settings(host: string, port: number): Record<string, string> {
  return {
    CLUSTER_ID: '4L6g3nShT-eMCtK--X86sw',
    KAFKA_NODE_ID: '1',
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_LISTENERS: `OUTSIDE://0.0.0.0:${port},INSIDE://127.0.0.1:19092,CONTROLLER://127.0.0.1:29093`,
    KAFKA_ADVERTISED_LISTENERS: `OUTSIDE://${host}:${port},INSIDE://127.0.0.1:19092`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'OUTSIDE:PLAINTEXT,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT',
    KAFKA_INTER_BROKER_LISTENER_NAME: 'INSIDE',
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_CONTROLLER_QUORUM_VOTERS: '1@127.0.0.1:29093',
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
    KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '4',
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    // a killed broker is let in again only when its last session has ended
    KAFKA_BROKER_SESSION_TIMEOUT_MS: '2000',
    KAFKA_BROKER_HEARTBEAT_INTERVAL_MS: '500',
    KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    KAFKA_HEAP_OPTS: '-Xms256m -Xmx512m',
  };
}

async function answers(brokers: readonly string[]): Promise<boolean> {
  const admin = (await connectKafka(brokers)).admin();
  try {
    await admin.connect();
    await admin.describeCluster();
    return true;
  } finally {
    await admin.disconnect();
  }
}
