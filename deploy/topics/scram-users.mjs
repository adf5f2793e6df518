/** Names and passwords (SCRAM-SHA-512) that Kafka keeps. kafkajs does not speak this part of the protocol. */
import { randomBytes, pbkdf2 } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import {
  alterUserScramCredentialsV0,
  Connection,
  describeUserScramCredentialsV0,
} from '@platformatic/kafka';

const sha512 = 2;
const iterations = 8192;
const derive = promisify(pbkdf2);

/** @param {string} name @param {string} password */
async function credential(name, password) {
  const salt = randomBytes(32);
  const saltedPassword = await derive(password, salt, iterations, 64, 'sha512');
  return { name, mechanism: sha512, iterations, salt, saltedPassword };
}

/**
 * @template T
 * @param {import('@regional-events/platform-kafka').KafkaOptions} options how an administrator signs in
 * @param {(connection: Connection) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function connected({ brokers, clientId, ssl, sslCaFile, sasl }, work) {
  const [, host = '', port] = /^\[?(.*?)\]?:(\d+)$/.exec(brokers[0] ?? '') ?? [];
  const ca = sslCaFile && { ca: readFileSync(sslCaFile, 'utf8') };
  const connection = new Connection(clientId, {
    connectTimeout: 5000,
    requestTimeout: 15_000,
    ...(ssl && { tls: { servername: host, ...ca } }),
    ...(sasl && { sasl: { ...sasl, mechanism: mechanismOf(sasl.mechanism) } }),
  });
  await connection.connect(host, Number(port));
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** @param {import('@regional-events/platform-kafka').SaslOptions['mechanism']} mechanism */
const mechanismOf = (mechanism) =>
  /** @type {'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'} */ (mechanism.toUpperCase());

/**
 * Makes them, or gives those that are there these passwords.
 * @param {import('@regional-events/platform-kafka').KafkaOptions} options
 * @param {Readonly<Record<string, string>>} passwords by name
 */
export async function keepScramUsers(options, passwords) {
  const users = await Promise.all(
    Object.entries(passwords).map(([name, password]) => credential(name, password)),
  );
  await connected(options, (connection) =>
    alterUserScramCredentialsV0.api.async(connection, [], users),
  );
}

/**
 * @param {import('@regional-events/platform-kafka').KafkaOptions} options
 * @param {string} name
 */
export async function removeScramUser(options, name) {
  const gone = [{ name, mechanism: sha512 }];
  await connected(options, (connection) =>
    alterUserScramCredentialsV0.api.async(connection, gone, []),
  );
}

/**
 * @param {import('@regional-events/platform-kafka').KafkaOptions} options
 * @returns {Promise<readonly string[]>} the names of all
 */
export async function scramUsers(options) {
  return connected(options, async (connection) => {
    const { results } = await describeUserScramCredentialsV0.api.async(connection, null);
    return results.map(({ user }) => user);
  });
}
