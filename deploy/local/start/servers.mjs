/** Brings up the servers that were chosen and says where they are. */
import { chooseServers, givenServers } from '../servers/choose.mjs';
import { clearContainers, startKafkaContainer, startMongoContainer } from '../servers/compose.mjs';
import { startKafka } from '../servers/kafka.mjs';
import { startMongo } from '../servers/mongo.mjs';
import { choosePorts } from '../servers/ports.mjs';
import { say, secondsSince, Unable } from '../say.mjs';
import { folder, removeData } from './local-folder.mjs';
import {
  kafkaAccount,
  kafkaLocks,
  keepKafkaUsers,
  keepServiceUsers,
  mongoAccount,
  mongoLocks,
} from './locks.mjs';
import { portSetting } from './services.mjs';

/**
 * @typedef {object} Server
 * @property {string} name
 * @property {Record<string, string>} env settings for the services
 * @property {(name: string) => Record<string, string>} account how one of them signs in; nothing where the server is given
 * @property {string} address for people
 * @property {boolean} [locked] it lets nobody in but those who were given an account here
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
    mongo: mongoServer(kinds.mongo, env, ports['MongoDB']),
    kafka: kafkaServer(kinds.kafka, env, ports['Kafka'], ports['Kafka controller']),
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

/** @returns {Record<string, string>} */
const noAccount = () => ({});

/**
 * @param {string} kind
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [port]
 * @returns {() => Promise<Server>}
 */
function mongoServer(kind, env, port = 0) {
  const name = 'MongoDB';
  if (kind === 'given')
    return async () => ({ name, env: {}, account: noAccount, address: 'as given' });
  return async () => {
    const began = Date.now();
    if (kind === 'container') {
      const uri = await startMongoContainer(port);
      return { name, env: { MONGODB_URI: uri }, account: noAccount, address: uri };
    }
    const logFile = `${folder.logs}/mongodb.log`;
    const locks = await mongoLocks();
    const process = await startMongo({ dataDir: folder.mongo, port, logFile, locks });
    await keepServiceUsers(port, locks.admin, env);
    say(name, `runs on port ${port} after ${secondsSince(began)}`);
    return {
      name,
      env: { MONGODB_URI: process.uri },
      account: (service) => mongoAccount(service, env),
      locked: true,
      address: process.uri,
      process,
      mark: folder.mongo,
    };
  };
}

/**
 * @param {string} kind
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [port]
 * @param {number} [controllerPort]
 * @returns {() => Promise<Server>}
 */
function kafkaServer(kind, env, port = 0, controllerPort = 0) {
  const name = 'Kafka';
  const given = env['KAFKA_BROKERS'] ?? 'as given';
  if (kind === 'given') return async () => ({ name, env: {}, account: noAccount, address: given });
  return async () => {
    const began = Date.now();
    if (kind === 'container') {
      const brokers = await startKafkaContainer(port);
      return { name, env: { KAFKA_BROKERS: brokers }, account: noAccount, address: brokers };
    }
    const logFile = `${folder.logs}/kafka.log`;
    const locks = await kafkaLocks();
    const process = await startKafka({
      dataDir: folder.kafka,
      port,
      controllerPort,
      logFile,
      classesFile: `${folder.kafka}-classes.jsa`,
      locks,
    });
    await keepKafkaUsers(process.inner ?? '', locks, env);
    say(name, `runs on port ${port} after ${secondsSince(began)}`);
    return {
      name,
      env: { KAFKA_BROKERS: process.brokers },
      account: (user) => kafkaAccount(user, env),
      locked: true,
      address: process.brokers,
      process,
      mark: folder.kafka,
    };
  };
}
