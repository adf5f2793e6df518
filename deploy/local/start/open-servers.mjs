/** Finds out whether servers that were given let anybody in. */
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';

const patienceMs = 3000;

/** @param {string} uri @returns {string} without the name and the password in it */
const withoutAccount = (uri) =>
  uri.replace(/\/\/[^@/]*@/, '//').replace(/([?&])auth\w+=[^&]*/g, '$1');

/** @param {string} name @param {NodeJS.ProcessEnv} env @returns {string | undefined} */
function settingOf(name, env) {
  const file = env[`${name}_FILE`];
  return env[name] || (file ? readFileSync(file, 'utf8').trim() : undefined);
}

/** @param {string} uri @returns {Promise<boolean>} whether it shows its databases to somebody without a name */
async function isMongoOpen(uri) {
  const { default: mongoose } = await import('mongoose');
  const options = { serverSelectionTimeoutMS: patienceMs, connectTimeoutMS: patienceMs };
  const client = new mongoose.mongo.MongoClient(withoutAccount(uri), options);
  try {
    await client.db('admin').command({ listDatabases: 1, nameOnly: true });
    return true;
  } catch {
    return false; // it asks for a name, or does not answer, of which others will tell
  } finally {
    await client.close();
  }
}

/**
 * Metadata (API 3, version 0) is answered to nobody who has not signed in where signing in is asked for.
 * @param {string} broker host:port
 * @returns {Promise<boolean>}
 */
function isKafkaOpen(broker) {
  const [, host = '', port] = /^\[?(.*?)\]?:(\d+)$/.exec(broker) ?? [];
  const request = Buffer.from('0003000000000001ffff00000000', 'hex'); // no client id, all topics
  const length = Buffer.alloc(4);
  length.writeInt32BE(request.length);
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: patienceMs });
    const end = (/** @type {boolean} */ open) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => socket.write(Buffer.concat([length, request])));
    // size, then the number that the request carried: anything else is no answer to it, such as an alert of TLS
    socket.once('data', (data) => end(data.length >= 8 && data.readInt32BE(4) === 1));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {{ mongo: boolean, kafka: boolean }} given
 * @returns {Promise<readonly string[]>} the names of those that let anybody in
 */
export async function openServers(env, given) {
  const uri = given.mongo ? settingOf('MONGODB_URI', env) : undefined;
  const brokers = given.kafka ? (env['KAFKA_BROKERS'] ?? '').split(',') : [];
  const [mongo, kafka] = await Promise.all([
    uri !== undefined && isMongoOpen(uri).catch(() => false),
    brokers[0] ? isKafkaOpen(brokers[0].trim()) : false,
  ]);
  return [...(mongo ? ['MongoDB'] : []), ...(kafka ? ['Kafka'] : [])];
}

/** @param {readonly string[]} names @returns {string} one line */
export const warningOf = (names) =>
  `${names.join(' and ')} let${names.length > 1 ? '' : 's'} anybody in who reaches the address, so any service's data can be read and forged: docs/security.md says how to lock up`;
