// Gives consumers outside the platform a name, a password and the right to read, and takes them away.
// Exit code 0: done; 1: it could not be done; 2: wrong use; 78: wrong settings.
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  defineConfig,
  kafkaSettings,
  loadConfigOrExit,
  saslIsWhole,
} from '@regional-events/platform-config';
import { kafkaOptions } from '@regional-events/platform-kafka';
import { localConsumers, localFiles, useLocalSettings } from '../local/locks/local-env.mjs';
import { ownersFolder, writePrivately } from '../local/locks/secrets.mjs';
import { consumerRights } from './acls.mjs';
import { connectAdmin } from './connect.mjs';
import { grantRights, takeAllRights } from './grant.mjs';
import { publicTopics, topicsOfServices } from './platform-topics.mjs';
import { keepScramUsers, removeScramUser, scramUsers } from './scram-users.mjs';

const HELP = `Usage: npm run -s consumers -- <command> [option ...]

Who follows the messages at Kafka signs in under a name of its own (SCRAM-SHA-512), reads what it was allowed to, in groups
whose names begin with this name and a dot, and can do nothing else.

  add <name>       make it, or give it another password; prints its settings, once
    --brokers a,b  the addresses given to it, where they are others than KAFKA_BROKERS
    --topics a,b   those that it may read, without TOPIC_PREFIX; default: all public ones
  revoke <name>    take its password and its rights away; connections that it has open end with their session
  list             the names that Kafka knows, those of the platform left out
  --help           print this

Settings, from the environment, of an administrator: KAFKA_BROKERS, KAFKA_SSL, KAFKA_SSL_CA_FILE, KAFKA_SASL_MECHANISM,
KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD, TOPIC_PREFIX, GROUP_PREFIX. Where KAFKA_BROKERS is not set and \`npm start\` runs here,
those of the local Kafka; the settings of a new consumer then also lie in .local/consumers/<name>.env.
`;

const USAGE_ERROR = 2;
const isName = /^[a-z][a-z0-9-]{1,39}$/;

class WrongUse extends Error {}

/** @typedef {import('@regional-events/platform-config').Config<typeof settings>} ConsumersConfig */
const settings = defineConfig({ ...kafkaSettings }, [saslIsWhole]);

function given() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      brokers: { type: 'string' },
      topics: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, command: positionals[0], name: positionals[1], more: positionals.slice(2) };
}

/** @param {ConsumersConfig} config @returns {ReadonlySet<string>} names that no consumer may take */
function namesOfThePlatform(config) {
  const own = ['admin', 'operator', 'sample'].map((name) => `${config.GROUP_PREFIX}${name}`);
  return new Set(['admin', ...own, ...topicsOfServices(config).map(({ group }) => group)]);
}

/** @param {string | undefined} name @param {ConsumersConfig} config @returns {string} */
function freeName(name, config) {
  if (name === undefined) throw new WrongUse('Which name?');
  if (!isName.test(name))
    throw new WrongUse(`${name}: a name is 2 to 40 small letters, digits and hyphens.`);
  if (namesOfThePlatform(config).has(name)) throw new WrongUse(`${name} is one of the platform.`);
  return name;
}

/** @param {string | undefined} list @param {ConsumersConfig} config @returns {readonly string[]} */
function topicsIn(list, config) {
  const all = publicTopics(config);
  if (list === undefined) return all;
  const wanted = list.split(',').map((topic) => `${config.TOPIC_PREFIX}${topic.trim()}`);
  const unknown = wanted.filter((topic) => !all.includes(topic));
  if (unknown.length > 0)
    throw new WrongUse(`No public topic: ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  return wanted;
}

/**
 * @param {ConsumersConfig} config
 * @param {string} name
 * @param {{ topics: readonly string[], brokers: string | undefined, isLocal: boolean }} options
 */
async function add(config, name, { topics, brokers, isLocal }) {
  const password = randomBytes(24).toString('hex');
  const admin = await connectAdmin(config);
  try {
    await grantRights(admin, consumerRights(name, topics));
  } finally {
    await admin.disconnect();
  }
  await keepScramUsers(kafkaOptions(config, 'consumers'), { [name]: password });
  const lines = Object.entries({
    KAFKA_BROKERS: brokers ?? config.KAFKA_BROKERS.join(','),
    ...(config.KAFKA_SSL && { KAFKA_SSL: 'true' }),
    ...(config.KAFKA_SSL_CA_FILE && { KAFKA_SSL_CA_FILE: config.KAFKA_SSL_CA_FILE }),
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: name,
    KAFKA_SASL_PASSWORD: password,
    ...(config.TOPIC_PREFIX && { TOPIC_PREFIX: config.TOPIC_PREFIX }),
  }).map((pair) => pair.join('='));
  const text = `${lines.join('\n')}\n`;
  process.stdout.write(text);
  if (!isLocal) return;
  await mkdir(localConsumers, { recursive: true, mode: ownersFolder });
  await writePrivately(join(localConsumers, `${name}.env`), text);
}

/** @param {ConsumersConfig} config @param {string} name @param {boolean} isLocal */
async function revoke(config, name, isLocal) {
  const admin = await connectAdmin(config);
  try {
    const taken = await takeAllRights(admin, `User:${name}`);
    const users = await scramUsers(kafkaOptions(config, 'consumers'));
    const isThere = users.includes(name);
    if (isThere) await removeScramUser(kafkaOptions(config, 'consumers'), name);
    if (!isThere && taken === 0) throw new Error(`Kafka knows no ${name}`);
    process.stdout.write(`${name}: ${taken} rights and the password are taken away\n`);
  } finally {
    await admin.disconnect();
  }
  if (isLocal) await rm(join(localConsumers, `${name}.env`), { force: true });
}

/** @param {ConsumersConfig} config */
async function list(config) {
  const own = namesOfThePlatform(config);
  const users = await scramUsers(kafkaOptions(config, 'consumers'));
  for (const name of users.filter((user) => !own.has(user)).toSorted())
    process.stdout.write(`${name}\n`);
}

async function main() {
  const { command, name, topics, brokers, help, more } = given();
  if (help) return void process.stdout.write(HELP);
  if (more.length > 0) throw new WrongUse(`What is ${more.join(' ')}?`);
  const isLocal = useLocalSettings('KAFKA_BROKERS', localFiles.kafkaAdmin);
  const config = loadConfigOrExit(settings);
  if (command === 'add') {
    const options = { topics: topicsIn(topics, config), brokers, isLocal };
    return add(config, freeName(name, config), options);
  }
  if (command === 'revoke') return revoke(config, freeName(name, config), isLocal);
  if (command === 'list') return list(config);
  throw new WrongUse(command === undefined ? 'Which command?' : `There is no command ${command}.`);
}

main().catch((error) => {
  const wrongUse = error instanceof WrongUse || String(error?.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`consumers: ${error.message}\n${wrongUse ? `\n${HELP}` : ''}`);
  process.exitCode = wrongUse ? USAGE_ERROR : 1;
});
