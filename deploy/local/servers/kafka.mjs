/** A real Apache Kafka of one node, on 127.0.0.1. */
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
 * @returns {Promise<import('./kafka-node.mjs').LocalKafka>}
 * @throws {import('../say.mjs').Unable}
 */
export async function startKafka({
  dataDir,
  port,
  controllerPort,
  logFile,
  settings,
  scramUsers = {},
  forLong = false,
}) {
  return startKafkaNode({
    nodeId: 1,
    dataDir,
    ...(logFile !== undefined && { logFile }),
    port: port || (await freePort()),
    controllerPort: controllerPort || (await freePort()),
    clusterId: newClusterId(),
    heapMb: 320,
    forLong,
    settings: { ...alone, ...settings },
    scramUsers,
  });
}
