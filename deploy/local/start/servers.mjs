/** Brings up the servers that were chosen and says where they are. */
import { chooseServers, givenServers } from '../servers/choose.mjs';
import { clearContainers, startKafkaContainer, startMongoContainer } from '../servers/compose.mjs';
import { startKafka } from '../servers/kafka.mjs';
import { startMongo } from '../servers/mongo.mjs';
import { choosePorts } from '../servers/ports.mjs';
import { say, secondsSince, Unable } from '../say.mjs';
import { folder, removeData } from './local-folder.mjs';
import { portSetting } from './services.mjs';

/**
 * @typedef {object} Server
 * @property {string} name
 * @property {Record<string, string>} env what the services are told
 * @property {string} address for people
 * @property {{ pid: number, exited: Promise<string>, restart(): Promise<void> }} [process] when it is one of ours
 * @property {string} [mark] a part of its command line
 */

/** @typedef {{ mongo: () => Promise<Server>, kafka: () => Promise<Server> }} Servers */

/**
 * Finds out which servers to use, and removes their data first when a fresh start is wanted.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} fresh
 * @returns {Promise<Servers>} how to start them
 * @throws {Unable}
 */
export async function prepareServers(env, fresh) {
  const given = givenServers(env);
  if (fresh && (given.mongo || given.kafka)) {
    const names = [given.mongo ? 'MONGODB_URI' : '', given.kafka ? 'KAFKA_BROKERS' : ''].filter(
      Boolean,
    );
    throw new Unable(
      `--fresh removes local data only and touches no given server: unset ${names.join(' and ')} first.`,
      2,
    );
  }
  const kinds = await chooseServers(env);
  const containers = Object.values(kinds).includes('container');
  if (containers) await clearContainers({ data: fresh });
  if (fresh) await removeData();
  const ports = await serverPorts(env, kinds);
  return {
    mongo: mongoServer(kinds.mongo, ports['MongoDB']),
    kafka: kafkaServer(
      kinds.kafka,
      ports['Kafka'],
      ports['Kafka controller'],
      env['KAFKA_BROKERS'],
    ),
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{ mongo: string, kafka: string }} kinds
 */
function serverPorts(env, kinds) {
  const wanted = {
    ...(kinds.mongo !== 'given' && { MongoDB: { usual: 27_017, setting: 'MONGODB_PORT' } }),
    ...(kinds.kafka !== 'given' && { Kafka: { usual: 9092, setting: 'KAFKA_PORT' } }),
    ...(kinds.kafka === 'local' && {
      'Kafka controller': { usual: 9093, setting: 'KAFKA_CONTROLLER_PORT' },
    }),
  };
  const withSet = Object.entries(wanted).map(([name, { usual, setting }]) => [
    name,
    { usual, setting, set: portSetting(setting, env[setting]) },
  ]);
  return choosePorts(Object.fromEntries(withSet), folder.ports);
}

/**
 * @param {string} kind
 * @param {number} [port]
 * @returns {() => Promise<Server>}
 */
function mongoServer(kind, port = 0) {
  const name = 'MongoDB';
  if (kind === 'given') return async () => ({ name, env: {}, address: 'as given' });
  return async () => {
    const began = Date.now();
    if (kind === 'container') {
      const uri = await startMongoContainer(port);
      return { name, env: { MONGODB_URI: uri }, address: uri };
    }
    const logFile = `${folder.logs}/mongodb.log`;
    const process = await startMongo({ dataDir: folder.mongo, port, logFile });
    say(name, `runs on port ${port} after ${secondsSince(began)}`);
    return {
      name,
      env: { MONGODB_URI: process.uri },
      address: process.uri,
      process,
      mark: folder.mongo,
    };
  };
}

/**
 * @param {string} kind
 * @param {number} [port]
 * @param {number} [controllerPort]
 * @param {string} [given]
 * @returns {() => Promise<Server>}
 */
function kafkaServer(kind, port = 0, controllerPort = 0, given = 'as given') {
  const name = 'Kafka';
  if (kind === 'given') return async () => ({ name, env: {}, address: given });
  return async () => {
    const began = Date.now();
    if (kind === 'container') {
      const brokers = await startKafkaContainer(port);
      return { name, env: { KAFKA_BROKERS: brokers }, address: brokers };
    }
    const logFile = `${folder.logs}/kafka.log`;
    const process = await startKafka({ dataDir: folder.kafka, port, controllerPort, logFile });
    say(name, `runs on port ${port} after ${secondsSince(began)}`);
    return {
      name,
      env: { KAFKA_BROKERS: process.brokers },
      address: process.brokers,
      process,
      mark: folder.kafka,
    };
  };
}
