/** One node of Apache Kafka (KRaft) that is broker and controller, on 127.0.0.1. */
import { chmod, mkdir } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exists } from '../fetch/cache.mjs';
import { findJava } from '../fetch/commands.mjs';
import { kafkaJars } from '../fetch/kafka-jars.mjs';
import { ownersFolder, writePrivately } from '../locks/secrets.mjs';
import { stages } from '../processes/keeper.mjs';
import { lastLines, run } from '../processes/run.mjs';
import { Unable } from '../say.mjs';
import { LocalProcess, START_TIMEOUT_MS } from './local-process.mjs';

/** Compiled once and simply: a third less work until it answers. */
const forShort = '-XX:TieredStopAtLevel=1';
const logging = fileURLToPath(new URL('../kafka/log4j2.yaml', import.meta.url));

/** @typedef {Record<string, string | number | boolean>} Settings as in server.properties */

/**
 * @typedef {object} Node
 * @property {string} [name] for people
 * @property {number} nodeId
 * @property {string} dataDir what is in it stays
 * @property {string} [logFile] default: the data folder's name with .log
 * @property {number} port
 * @property {number} controllerPort
 * @property {string} clusterId all nodes of a cluster have the same
 * @property {number} heapMb
 * @property {boolean} [forLong] Java compiles in full what it does often: quicker in the end, and seconds of all cores before
 * @property {string} [classesFile] what Java read of Kafka's classes, kept when it ends and used from then on: a fifth less until it answers
 * @property {Settings} settings over those of every node
 * @property {Readonly<Record<string, string>>} [scramUsers] passwords (SCRAM-SHA-512) by name, made with the storage
 */

/** @typedef {import('./kafka.mjs').LocalKafka} LocalKafka */

/** @returns {string} one that began with "-" would be taken for an option */
export const newClusterId = () => `R${randomBytes(16).toString('base64url').slice(1)}`;

/** @param {Node} node @returns {Settings} */
function nodeSettings({ dataDir, nodeId, port, controllerPort }) {
  return {
    'process.roles': 'broker,controller',
    'node.id': nodeId,
    'controller.quorum.voters': `${nodeId}@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': join(dataDir, 'log'),
    'auto.create.topics.enable': false, // topics are made by a command, never by chance
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.num.partitions': 4,
    'group.initial.rebalance.delay.ms': 100,
    'group.min.session.timeout.ms': 1000, // so that a test need not wait long for a group to miss a dead member
    'broker.session.timeout.ms': 4000, // after a kill -9 the node waits this long for its former self (9 s by default)
    'broker.heartbeat.interval.ms': 1000,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'log.cleaner.dedupe.buffer.size': 8_388_608, // 128 MB by default, half of the heap
  };
}

/**
 * @param {number} replicas
 * @param {number} inSync
 * @returns {Settings} how often Kafka keeps its own topics
 */
export function ownTopics(replicas, inSync) {
  return {
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': inSync,
  };
}

/**
 * @param {string[]} java the program and its options, up to the main class
 * @param {Node} node
 * @param {string} properties
 */
async function formatOnce([program = '', ...options], node, properties) {
  const { dataDir, clusterId, scramUsers = {} } = node;
  if (await exists(join(dataDir, 'log', 'meta.properties'))) return;
  const format = [forShort, 'kafka.tools.StorageTool', 'format'];
  const which = ['--ignore-formatted', '--cluster-id', clusterId, '--config', properties];
  const users = Object.entries(scramUsers).flatMap(([name, password]) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  const { ok, output } = await run(program, [...options, ...format, ...which, ...users]);
  if (!ok)
    throw new Unable(`Kafka's storage could not be made in ${dataDir}:\n${lastLines(output)}`);
}

/** @param {string | undefined} file @returns {Promise<string[]>} Java goes on without one that fits it no longer */
async function keptClasses(file) {
  if (file === undefined) return [];
  return [`${(await exists(file)) ? '-XX:SharedArchiveFile' : '-XX:ArchiveClassesAtExit'}=${file}`];
}

/**
 * Starts it, fetching it into the user's cache first when it is not there, and waits until it answers.
 * @param {Node} node
 * @returns {Promise<LocalKafka>}
 * @throws {Unable}
 */
export async function startKafkaNode(node) {
  const {
    name = 'Kafka',
    dataDir,
    port,
    heapMb,
    forLong = false,
    logFile = `${dataDir}.log`,
  } = node;
  const [java, jars] = await Promise.all([findJava(), kafkaJars()]);
  if (!java) throw new Unable('Running Kafka needs Java ≥ 17.');
  await mkdir(dataDir, { recursive: true });
  await chmod(dataDir, ownersFolder);
  const properties = join(dataDir, 'server.properties');
  const lines = Object.entries({ ...nodeSettings(node), ...node.settings }).map((pair) =>
    pair.join('='),
  );
  await writePrivately(properties, `${lines.join('\n')}\n`);
  const memory = [`-Xmx${heapMb}m`, '-XX:+UseSerialGC'];
  const options = [...memory, `-Dlog4j2.configurationFile=${logging}`, '-cp', join(jars, '*')];
  const speed = [...(forLong ? [] : [forShort]), ...(await keptClasses(node.classesFile))];
  await formatOnce([java, ...options], node, properties);
  const kafka = new LocalProcess({
    name,
    file: java,
    args: [...speed, ...options, 'kafka.Kafka', properties],
    logFile,
    stage: stages.kafka,
    graceMs: 15_000,
    readyWithinMs: START_TIMEOUT_MS,
    isReady: async (logged) => (await logged()).includes('Kafka Server started'),
  });
  await kafka.start();
  return kafka.handle({ brokers: `127.0.0.1:${port}`, port });
}
