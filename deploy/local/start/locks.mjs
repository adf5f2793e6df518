/** Users and passwords of the local servers, made once and kept in .local. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keepMongoUsers } from '../locks/mongo-users.mjs';
import {
  admin,
  partner,
  sample,
  secretNames,
  services,
  withDatabase,
} from '../locks/principals.mjs';
import { ownersFolder, Secrets, writePrivately } from '../locks/secrets.mjs';
import { isSet } from '../settings.mjs';
import { folder } from './local-folder.mjs';

const secrets = new Secrets(folder.secrets);

/** Consumers outside the platform that are made at each start; the sample counts what its messages were. */
export const consumersOf = (/** @type {NodeJS.ProcessEnv} */ env) => [
  `${env['GROUP_PREFIX'] ?? ''}${sample}`,
  partner,
];

/** @returns {Promise<import('../servers/mongo.mjs').MongoLocks>} */
export async function mongoLocks() {
  await secrets.value(secretNames.mongoKeyFile);
  return {
    keyFile: secrets.file(secretNames.mongoKeyFile),
    admin: { username: admin, password: await secrets.value(secretNames.mongo(admin)) },
  };
}

/**
 * Gives each service and the gateway a user that may use its own database alone.
 * @param {number} port
 * @param {import('../servers/replica-set.mjs').Account} administrator
 * @param {NodeJS.ProcessEnv} env
 */
export async function keepServiceUsers(port, administrator, env) {
  const users = withDatabase.map(async (service) => ({
    username: mongoUser(service, env),
    password: await secrets.value(secretNames.mongo(service)),
    database: `${env['DATABASE_PREFIX'] ?? ''}${service}`,
  }));
  await keepMongoUsers(port, administrator, await Promise.all(users));
}

/** @param {string} service @param {NodeJS.ProcessEnv} env */
const mongoUser = (service, env) => `${env['DATABASE_PREFIX'] ?? ''}${service}`;

/**
 * @param {string} service
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>} how it signs in to the local MongoDB
 */
export function mongoAccount(service, env) {
  return {
    MONGODB_USERNAME: mongoUser(service, env),
    MONGODB_PASSWORD: '',
    MONGODB_PASSWORD_FILE: secrets.file(secretNames.mongo(service)),
  };
}

/** @returns {Promise<import('../locks/kafka-locks.mjs').KafkaLocks>} */
export async function kafkaLocks() {
  return { admin, password: await secrets.value(secretNames.kafka(admin)) };
}

/**
 * Gives each service and the first consumers a name and a password; what they may do is granted with the topics.
 * @param {string} brokers where the administrator signs in
 * @param {import('../locks/kafka-locks.mjs').KafkaLocks} locks
 * @param {NodeJS.ProcessEnv} env
 */
export async function keepKafkaUsers(brokers, locks, env) {
  const { keepScramUsers } = await import('../../topics/scram-users.mjs');
  const named = [...services, sample].map((name) => [kafkaUser(name, env), name]);
  const all = [...named, [partner, partner], [admin, admin]];
  const passwords = all.map(async ([user = '', name = '']) => [
    user,
    await secrets.value(secretNames.kafka(name)),
  ]);
  const sasl = /** @type {const} */ ({
    mechanism: 'plain',
    username: locks.admin,
    password: locks.password,
  });
  await keepScramUsers(
    { brokers: [brokers], clientId: 'start', ssl: false, sasl },
    Object.fromEntries(await Promise.all(passwords)),
  );
}

/** @param {string} name @param {NodeJS.ProcessEnv} env */
const kafkaUser = (name, env) =>
  name === admin || name === partner ? name : `${env['GROUP_PREFIX'] ?? ''}${name}`;

/**
 * @param {string} name of a service, the sample, the partner or the administrator
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>} how it signs in to the local Kafka
 */
export function kafkaAccount(name, env) {
  return {
    KAFKA_SSL: '',
    KAFKA_SSL_CA_FILE: '',
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: kafkaUser(name, env),
    KAFKA_SASL_PASSWORD: '',
    KAFKA_SASL_PASSWORD_FILE: secrets.file(secretNames.kafka(name)),
  };
}

/**
 * Leaves files with the settings of the administrator, for commands, and of a consumer, to try things with.
 * @param {string} brokers
 * @param {NodeJS.ProcessEnv} env
 */
export async function leaveSettings(brokers, env) {
  await mkdir(folder.consumers, { recursive: true, mode: ownersFolder });
  const given = { KAFKA_BROKERS: brokers, TOPIC_PREFIX: env['TOPIC_PREFIX'] ?? '' };
  const ofAdmin = {
    ...given,
    GROUP_PREFIX: env['GROUP_PREFIX'] ?? '',
    ...kafkaAccount(admin, env),
  };
  const ofPartner = { ...given, ...kafkaAccount(partner, env) };
  await writePrivately(folder.kafkaAdmin, envFile(ofAdmin));
  await writePrivately(join(folder.consumers, `${partner}.env`), envFile(ofPartner));
}

/**
 * Leaves a file with the settings of organisations, for the command that makes another signing key.
 * @param {Record<string, string>} settings
 */
export async function leaveOrganisationsSettings(settings) {
  await writePrivately(folder.organisations, envFile(settings));
}

/** @param {Record<string, string>} settings @returns {string} for `node --env-file` and a shell */
function envFile(settings) {
  const lines = Object.entries(settings).filter(([, value]) => value !== '');
  return `${lines.map((pair) => pair.join('=')).join('\n')}\n`;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<string, string>>} what organisations seals its signing keys with, unless the environment says it
 */
export async function signingKeySecret(env) {
  if (isSet('SIGNING_KEY_SECRET', env)) return {};
  await secrets.value(secretNames.signingKey);
  return { SIGNING_KEY_SECRET_FILE: secrets.file(secretNames.signingKey) };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<string, string>>} what gateway and organisations share for the sign-in of people, unless the environment says it
 */
export async function consoleSecret(env) {
  if (isSet('CONSOLE_CLIENT_SECRET', env)) return {};
  await secrets.value(secretNames.consoleClient);
  return { CONSOLE_CLIENT_SECRET_FILE: secrets.file(secretNames.consoleClient) };
}
