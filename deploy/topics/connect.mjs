/** A connection to the brokers that is there soon, or says in words why not. */
import { readFileSync } from 'node:fs';
import { createKafka, kafkaOptions } from '@regional-events/platform-kafka';

const withinMs = 15_000;

/**
 * @param {import('@regional-events/platform-kafka').KafkaSettings} config
 * @throws {Error} in words
 */
export async function connectAdmin(config) {
  if (config.KAFKA_SSL_CA_FILE !== undefined) readableOrThrow(config.KAFKA_SSL_CA_FILE);
  const admin = createKafka(kafkaOptions(config, 'topics'), () => undefined).admin();
  const late = Promise.withResolvers();
  const timer = setTimeout(
    () => late.reject(new Error(`no answer within ${withinMs / 1000} s`)),
    withinMs,
  );
  try {
    await Promise.race([admin.connect().then(() => admin.listTopics()), late.promise]);
    return admin;
  } catch (error) {
    admin.disconnect().catch(() => undefined);
    throw new Error(inWords(error, config), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** @param {string} file */
function readableOrThrow(file) {
  try {
    readFileSync(file);
  } catch {
    throw new Error(`KAFKA_SSL_CA_FILE names a file that cannot be read: ${file}`);
  }
}

/**
 * What kafkajs says is about its own inside; the person wants to know which setting to look at.
 * @param {unknown} error
 * @param {import('@regional-events/platform-kafka').KafkaSettings} config
 * @returns {string}
 */
function inWords(error, config) {
  const brokers = config.KAFKA_BROKERS.join(', ');
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  const said = message.replace(/^Connection error: /, '');
  if (name.includes('SASL') || /\bSASL\b/.test(said)) {
    const who = config.KAFKA_SASL_USERNAME ?? 'nobody';
    return `${brokers} does not let ${who} sign in (KAFKA_SASL_MECHANISM, _USERNAME, _PASSWORD): ${said}`;
  }
  if (/certificate|self-signed|altname/i.test(said)) {
    return `the certificate of ${brokers} is not trusted (KAFKA_SSL_CA_FILE): ${said}`;
  }
  if (config.KAFKA_SSL && /TLS|SSL|wrong version/i.test(said)) {
    return `${brokers} does not speak TLS (KAFKA_SSL is true): ${said}`;
  }
  const hint = config.KAFKA_SSL ? '' : '; if it expects TLS, set KAFKA_SSL=true';
  const closed = said === 'Closed connection' ? `the connection is closed at once${hint}` : said;
  return `${brokers} cannot be reached (KAFKA_BROKERS): ${closed}`;
}
