/** A real Apache Kafka: one node that is broker and controller (KRaft), on 127.0.0.1. */
import { mkdir, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exists } from '../fetch/cache.mjs';
import { findJava } from '../fetch/commands.mjs';
import { kafkaJars } from '../fetch/kafka-jars.mjs';
import { stages } from '../processes/keeper.mjs';
import { lastLines, run } from '../processes/run.mjs';
import { Unable } from '../say.mjs';
import { LocalProcess } from './local-process.mjs';
import { freePort } from './ports.mjs';

const logging = fileURLToPath(new URL('../kafka/log4j2.yaml', import.meta.url));

/**
 * @param {string} dataDir
 * @param {number} port
 * @param {number} controllerPort
 * @returns {Record<string, string | number | boolean>}
 */
function kafkaSettings(dataDir, port, controllerPort) {
  return {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.quorum.election.timeout.ms': 200, // there is nobody to lose an election against
    'controller.quorum.election.backoff.max.ms': 100,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': join(dataDir, 'log'),
    'auto.create.topics.enable': false, // topics are made by a command, never by chance
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 100,
    'broker.session.timeout.ms': 4000, // after a kill -9 the node waits this long for its former self (9 s by default)
    'broker.heartbeat.interval.ms': 1000,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'log.cleaner.dedupe.buffer.size': 8_388_608, // 128 MB by default, half of the heap
  };
}

/**
 * @param {string[]} java the program and its options, up to the main class
 * @param {string} dataDir
 * @param {string} properties
 */
async function formatOnce([program = '', ...options], dataDir, properties) {
  if (await exists(join(dataDir, 'log', 'meta.properties'))) return;
  // One that began with "-" would be taken for an option.
  const clusterId = `R${randomBytes(16).toString('base64url').slice(1)}`;
  const args = [
    ...options,
    '-XX:TieredStopAtLevel=1',
    'kafka.tools.StorageTool',
    'format',
    '--ignore-formatted',
  ];
  const { ok, output } = await run(program, [
    ...args,
    '--cluster-id',
    clusterId,
    '--config',
    properties,
  ]);
  if (!ok)
    throw new Unable(`Kafka's storage could not be made in ${dataDir}:\n${lastLines(output)}`);
}

/**
 * @typedef {object} LocalKafka
 * @property {string} brokers
 * @property {number} port
 * @property {number} pid
 * @property {Promise<string>} exited how the present process ended
 * @property {() => Promise<void>} stop
 * @property {(signal?: NodeJS.Signals) => Promise<void>} kill waits for the end after SIGKILL and SIGTERM
 * @property {() => Promise<void>} restart on the same port and data
 */

/**
 * Starts it, fetching it into the user's cache first when it is not there, and waits until it answers.
 * @param {object} options
 * @param {string} options.dataDir what is in it stays
 * @param {number} [options.port] default: a free one
 * @param {number} [options.controllerPort] default: a free one
 * @param {string} [options.logFile] default: kafka.log beside the data
 * @param {Record<string, string | number | boolean>} [options.settings] over those above, as in server.properties
 * @returns {Promise<LocalKafka>}
 * @throws {Unable}
 */
export async function startKafka({
  dataDir,
  port: wanted,
  controllerPort,
  logFile = `${dataDir}.log`,
  settings = {},
}) {
  const [java, jars, port, inner] = await Promise.all([
    findJava(),
    kafkaJars(),
    wanted || freePort(),
    controllerPort || freePort(),
  ]);
  if (!java) throw new Unable('Running Kafka needs Java ≥ 17.');
  await mkdir(dataDir, { recursive: true });
  const properties = join(dataDir, 'server.properties');
  const lines = Object.entries({ ...kafkaSettings(dataDir, port, inner), ...settings }).map(
    (pair) => pair.join('='),
  );
  await writeFile(properties, `${lines.join('\n')}\n`);
  const options = [
    '-Xmx320m',
    '-XX:+UseSerialGC',
    `-Dlog4j2.configurationFile=${logging}`,
    '-cp',
    join(jars, '*'),
  ];
  await formatOnce([java, ...options], dataDir, properties);
  const kafka = new LocalProcess({
    name: 'Kafka',
    file: java,
    args: [...options, 'kafka.Kafka', properties],
    logFile,
    stage: stages.kafka,
    graceMs: 15_000,
    readyWithinMs: 90_000,
    isReady: async (logged) => (await logged()).includes('Kafka Server started'),
  });
  await kafka.start();
  return kafka.handle({ brokers: `127.0.0.1:${port}`, port });
}
