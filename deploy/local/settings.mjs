/** Every setting, as `npm start -- --help` prints it. Runs before anything is installed. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Setting
 * @property {string} group
 * @property {string} name
 * @property {string} fallback what holds when it is not set
 * @property {string} about
 * @property {boolean} secret it can also be given as the path of a file, in NAME_FILE
 */

const LAUNCHER = 'npm start and npm test';

/** What the launcher gives to processes that would go by something else. @type {Readonly<Record<string, string>>} */
const given = {
  MONGODB_URI: 'a local server',
  KAFKA_BROKERS: 'a local server',
  PUBLIC_URL: 'the gateway, at localhost',
  DRAIN_SECONDS: '0',
  SECRETARIAT_CLIENT_ID: 'made once, .local/secretariat-client.json',
  SECRETARIAT_CLIENT_SECRET: 'made once, likewise',
  SIGNING_KEY_SECRET: 'made once, .local/secrets',
  CONSOLE_CLIENT_SECRET: 'made once, .local/secrets',
  GATEWAY_URL: "the gateway's address",
  OPERATOR_PUBLIC_KEY: 'made once, .local/operator-key.json',
};

/** Chosen by the launcher for each process. */
const chosen = ['ROLE', 'PORT', 'ORGANISATIONS_URL'];

/** @type {readonly Setting[]} */
const own = [
  [
    '<SERVICE>_<SETTING>',
    'the setting',
    'Any of the others for one service, such as EVENTS_MONGODB_URI or EVENTS_PORT.',
  ],
  [
    'MONGODB_PORT',
    '27017 if free',
    'The port of the local MongoDB; else one is chosen once and kept in .local/ports.json.',
  ],
  ['KAFKA_PORT', '9092 if free', 'The port of the local Kafka, likewise.'],
  [
    'KAFKA_CONTROLLER_PORT',
    '9093 if free',
    "The inner port of the local Kafka's controller, likewise.",
  ],
  ['TOPIC_REPLICATION', 'brokers, at most 3', 'Copies of each topic that is made.'],
  [
    'REGIONAL_EVENTS_CACHE',
    '~/.cache/regional-events',
    'Where MongoDB and Kafka are kept once fetched.',
  ],
  ['TEST_SERVERS', 'local', 'The servers of `npm test`: given, local or containers.'],
].map(([name = '', fallback = '', about = '']) => ({
  group: LAUNCHER,
  name,
  fallback,
  about,
  secret: false,
}));

/** Generated from what the processes declare (libs/platform/config). */
const declared = readFileSync(new URL('settings.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [group = '', name = '', preset = '', secret, about = ''] = line.split('\t');
    const fallback = given[name] ?? (preset === '' ? 'none' : preset);
    return { group, name, fallback, about, secret: secret === 'secret' };
  });

export const settings = [...declared.filter(({ name }) => !chosen.includes(name)), ...own];

export const secretSettings = settings.filter(({ secret }) => secret).map(({ name }) => name);

/**
 * A setting's value, or that of the file named by NAME_FILE.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
export function isSet(name, env) {
  return Boolean(env[name] || env[`${name}_FILE`]);
}

/** @returns {string} the table, for a wide terminal */
export function settingsTable() {
  const rows = settings.map(({ name, secret, fallback, about, group }) => ({
    group,
    line: `  ${(secret ? `${name} *` : name).padEnd(29)}${fallback.padEnd(43)}${about}`,
  }));
  const lines = rows.flatMap(({ group, line }, at) =>
    group === rows[at - 1]?.group ? [line] : ['', group, line],
  );
  const head = `  ${'Setting'.padEnd(29)}${'When not set'.padEnd(43)}Meaning`;
  return [head, ...lines, '', '  * also as NAME_FILE, the path of a file that holds it'].join('\n');
}
