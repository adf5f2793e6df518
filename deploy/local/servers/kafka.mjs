/** A real Apache Kafka of one node, on 127.0.0.1. */
import { lockedListeners } from '../locks/kafka-locks.mjs';
import { newClusterId, ownTopics, startKafkaNode } from './kafka-node.mjs';
import { freePort } from './ports.mjs';

const alone = {
  ...ownTopics(1, 1),
  'controller.quorum.election.timeout.ms': 200, // there is nobody to lose an election against
  'controller.quorum.election.backoff.max.ms': 100,
};

/**
 * Starts it, fetching it into the user's cache first when it is not there, and waits until it answers.
 * @param {object} options
 * @param {string} options.dataDir what is in it stays
 * @param {number} [options.port] default: a free one
 * @param {number} [options.controllerPort] default: a free one
 * @param {string} [options.logFile] default: kafka.log beside the data
 * @param {import('./kafka-node.mjs').Settings} [options.settings] they win, as in server.properties
 * @param {Readonly<Record<string, string>>} [options.scramUsers] passwords (SCRAM-SHA-512) by name
 * @param {boolean} [options.forLong] as of a node
 * @param {string} [options.classesFile] as of a node
 * @param {import('../locks/kafka-locks.mjs').KafkaLocks} [options.locks] default: it takes anybody
 * @returns {Promise<import('./kafka-node.mjs').LocalKafka & { inner: string | undefined }>} inner: where the administrator signs in by PLAIN
 * @throws {import('../say.mjs').Unable}
 */
export async function startKafka({
  dataDir,
  port: wanted,
  controllerPort: wantedController,
  logFile,
  settings,
  scramUsers = {},
  forLong = false,
  classesFile,
  locks,
}) {
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
}
