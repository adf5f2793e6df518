/** A real Apache Kafka of one node, on 127.0.0.1. */
import { lockedListeners } from '../locks/kafka-locks.mjs';
import { newClusterId, ownTopics, startKafkaNode } from './kafka-node.mjs';
import { freePort } from './ports.mjs';

const alone = {
  ...ownTopics(1, 1),
  'controller.quorum.election.timeout.ms': 200, // there is nobody to lose an election against
  'controller.quorum.election.backoff.max.ms': 100,
};

/** @type {typeof import('./kafka.mjs').startKafka} */
export const startKafka = async ({
  dataDir,
  port: wanted,
  controllerPort: wantedController,
  logFile,
  settings,
  scramUsers = {},
  forLong = false,
  classesFile,
  locks,
}) => {
  const port = wanted || (await freePort());
  const controllerPort = wantedController || (await freePort());
  const innerPort = locks && (await freePort());
  const listeners =
    locks && innerPort ? lockedListeners({ port, innerPort, controllerPort }, locks) : {};
  const node = await startKafkaNode({
    nodeId: 1,
    dataDir,
    ...(logFile !== undefined && { logFile }),
    port,
    controllerPort,
    clusterId: newClusterId(),
    heapMb: 320,
    forLong,
    ...(classesFile !== undefined && { classesFile }),
    settings: { ...alone, ...listeners, ...settings },
    scramUsers,
  });
  return Object.assign(node, { inner: innerPort ? `127.0.0.1:${innerPort}` : undefined });
};
