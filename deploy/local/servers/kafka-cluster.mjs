/** A real Apache Kafka of several nodes, on 127.0.0.1, that survives the loss of one of them within seconds. */
import { join } from 'node:path';
import { newClusterId, ownTopics, startKafkaNode } from './kafka-node.mjs';
import { freePort } from './ports.mjs';

/** What every node of a cluster has: elections and failures are noticed early, for three small nodes on one machine. */
const together = {
  'default.replication.factor': 3,
  'min.insync.replicas': 2,
  'unclean.leader.election.enable': false,
  'broker.session.timeout.ms': 2500,
  'broker.heartbeat.interval.ms': 500,
  'replica.lag.time.max.ms': 4000,
  'controller.quorum.election.timeout.ms': 500,
  'controller.quorum.election.backoff.max.ms': 300,
  'controller.quorum.fetch.timeout.ms': 1500,
  'controller.quorum.request.timeout.ms': 1500,
};

/**
 * @typedef {object} Place
 * @property {number} nodeId
 * @property {number} port
 * @property {number} controllerPort
 */

/** Starts the nodes side by side and waits until all of them answer. @type {typeof import('./kafka-cluster.mjs').startKafkaCluster} */
export const startKafkaCluster = async ({
  folder,
  nodes: count = 3,
  heapMb = 256,
  settings = {},
}) => {
  /** @type {Place[]} */
  const places = [];
  for (let nodeId = 1; nodeId <= count; nodeId += 1)
    places.push({ nodeId, port: await freePort(), controllerPort: await freePort() });
  const voters = places.map((one) => `${one.nodeId}@127.0.0.1:${one.controllerPort}`).join(',');
  const clusterId = newClusterId();
  const start = (/** @type {Place} */ one) =>
    startKafkaNode({
      name: `Kafka ${one.nodeId}`,
      nodeId: one.nodeId,
      dataDir: join(folder, `kafka-${one.nodeId}`),
      port: one.port,
      controllerPort: one.controllerPort,
      clusterId,
      heapMb,
      settings: {
        ...ownTopics(Math.min(3, count), Math.min(2, count)),
        ...together,
        'controller.quorum.voters': voters,
        ...settings,
      },
    });
  const started = await Promise.allSettled(places.map(start));
  const nodes = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  // Together and at once: nodes that are asked to end wait for each other to take over.
  const stop = async () => void (await Promise.all(nodes.map((node) => node.kill())));
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return {
    brokers: nodes.map((node) => node.brokers),
    nodes,
    stop,
  };
};
