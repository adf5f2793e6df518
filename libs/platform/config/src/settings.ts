import { z } from 'zod';
import { optional, preset, required } from './setting.ts';
import {
  addresses,
  flag,
  list,
  port,
  STRONG_SECRET,
  strongSecret,
  webAddress,
  webAddresses,
  wholeNumber,
} from './values.ts';

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;
const LONGEST_DRAIN_SECONDS = 5;
const MOST_PER_SECOND = 1_000_000;
const MOST_ROWS = 1_000_000_000;
const MOST_KEY_DAYS = 3650;
const SHORTEST_SECRET = 32;

const prefix = z.string().regex(/^[A-Za-z0-9._-]{0,60}$/);
const prefixText = 'letters, digits, ".", "_" or "-"';

export const processSettings = {
  ROLE: preset(z.enum(['api', 'worker', 'both']), 'both', {
    about: 'What this process does: answer requests, relay and consume messages, or both.',
    expected: 'api, worker or both',
  }),
  LOG_LEVEL: preset(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'info',
    {
      about: 'The least important lines that are still logged.',
      expected: 'fatal, error, warn, info, debug, trace or silent',
    },
  ),
  STANDSTILL_SECONDS: preset(wholeNumber(0, HOUR_SECONDS), '4', {
    about:
      'How long the event loop may stand still before the process ends, to be started again; 0: for ever.',
    expected: 'a number of seconds from 0 to 3600',
  }),
};

export const httpSettings = {
  HOST: preset(z.string().min(1), '127.0.0.1', {
    about: 'The address that the service listens on.',
    expected: 'an IP address or host name',
  }),
  PORT: preset(port, '0', {
    about: 'The port that the service listens on; 0 takes a free one.',
    expected: 'a number from 0 to 65535',
  }),
  PUBLIC_URL: preset(webAddress, 'http://127.0.0.1:8080', {
    about:
      'The address by which the outside reaches the platform: issuer, Location, problem types.',
    expected: 'an http or https address',
  }),
  DRAIN_SECONDS: preset(wholeNumber(0, LONGEST_DRAIN_SECONDS), '2', {
    about: 'How long requests are still taken after SIGTERM, so that callers can turn elsewhere.',
    expected: 'a number of seconds from 0 to 5',
  }),
};

/** Where the instances of another service answer, inside. */
export function innerAddresses(service: string, presetAddress: string) {
  return preset(webAddresses, presetAddress, {
    about: `The inner address of the ${service} service; of each of its instances when several run.`,
    expected: 'http or https addresses, separated by commas',
  });
}

export const authSettings = {
  ORGANISATIONS_URL: innerAddresses('organisations', 'http://127.0.0.1:8081'),
  ACCESS_TOKEN_SECONDS: preset(wholeNumber(1, DAY_SECONDS), '600', {
    about: 'How long an access token lives.',
    expected: 'a number of seconds from 1 to 86400',
  }),
};

/** A public EC key; a private one given by mistake is refused. */
const publicKey = z.string().refine((text) => {
  try {
    const { kty, crv, d } = JSON.parse(text) as Record<string, unknown>;
    return kty === 'EC' && crv === 'P-256' && d === undefined;
  } catch {
    return false;
  }
});

export const operatorSettings = {
  OPERATOR_PUBLIC_KEY: optional(publicKey, {
    about: 'The public half of the key by which an operator gets in while organisations is away.',
    expected: 'a JWK in JSON: EC, P-256, without "d"',
    secret: true,
  }),
};

export const mongoSettings = {
  MONGODB_URI: preset(z.string().regex(/^mongodb(\+srv)?:\/\/\S+$/), 'mongodb://127.0.0.1:27017', {
    about:
      'The MongoDB server (a replica set); <SERVICE>_MONGODB_URI names one for a single service.',
    expected: 'mongodb://host:port or mongodb+srv://host',
    secret: true,
  }),
  MONGODB_USERNAME: optional(z.string(), {
    about: 'The user name for the MongoDB server, kept in its database admin.',
    expected: 'a text',
  }),
  MONGODB_PASSWORD: optional(z.string(), {
    about: 'The password for the MongoDB server.',
    expected: 'a text',
    secret: true,
  }),
  DATABASE_PREFIX: preset(prefix, '', {
    about: 'Put before the name of each database.',
    expected: prefixText,
  }),
  OUTBOX_LIMIT: preset(wholeNumber(1, MOST_ROWS), '2000000', {
    about: 'Messages that may wait to be sent before commands are answered 503.',
    expected: 'a number from 1 to 1000000000',
  }),
  WATCH_WRITES: preset(z.enum(['off', 'report', 'fail']), 'off', {
    about: 'What to do about a write outside a transaction: nothing, log it, or end the process.',
    expected: 'off, report or fail',
  }),
};

export const kafkaSettings = {
  KAFKA_BROKERS: preset(addresses, '127.0.0.1:9092', {
    about: 'Kafka brokers to begin with.',
    expected: 'host:port, several separated by commas',
  }),
  KAFKA_SSL: preset(flag, 'false', {
    about: 'Whether brokers are reached over TLS.',
    expected: 'true or false',
  }),
  KAFKA_SSL_CA_FILE: optional(z.string(), {
    about: 'A file with the certificates (PEM) that sign those of the brokers.',
    expected: 'a path',
  }),
  KAFKA_SASL_MECHANISM: optional(z.enum(['plain', 'scram-sha-256', 'scram-sha-512']), {
    about: 'How to sign in to the brokers.',
    expected: 'plain, scram-sha-256 or scram-sha-512',
  }),
  KAFKA_SASL_USERNAME: optional(z.string(), {
    about: 'The user name for the brokers.',
    expected: 'a text',
  }),
  KAFKA_SASL_PASSWORD: optional(z.string(), {
    about: 'The password for the brokers.',
    expected: 'a text',
    secret: true,
  }),
  TOPIC_PREFIX: preset(prefix, '', {
    about: 'Put before the name of each topic.',
    expected: prefixText,
  }),
  GROUP_PREFIX: preset(prefix, '', {
    about: 'Put before the name of each consumer group.',
    expected: prefixText,
  }),
};

export const gatewaySettings = {
  GATEWAY_PORT: preset(port, '8080', {
    about: 'The port of the one address that partners use.',
    expected: 'a number from 0 to 65535',
  }),
  GATEWAY_INNER_PORT: preset(port, '0', {
    about: 'The port of the gateway for health and /metrics, not for partners; 0 takes a free one.',
    expected: 'a number from 0 to 65535',
  }),
  GATEWAY_INNER_HOST: preset(z.string().min(1), '127.0.0.1', {
    about: 'The address that the inner port of the gateway listens on.',
    expected: 'an IP address or host name',
  }),
  RATE_LIMIT_PER_SECOND: preset(wholeNumber(0, MOST_PER_SECOND), '600', {
    about:
      'Requests per second of one client, and of one address without a token; 0 switches the limit off.',
    expected: 'a number from 0 to 1000000',
  }),
  CONNECTIONS_PER_ADDRESS: preset(wholeNumber(0, MOST_PER_SECOND), '1000', {
    about:
      'Connections that one address may hold at the gateway; 0, or TRUSTED_PROXIES, switches the limit off.',
    expected: 'a number from 0 to 1000000',
  }),
  TRUSTED_PROXIES: optional(list, {
    about: 'Proxies whose X-Forwarded-For is believed.',
    expected: 'IP addresses or ranges, separated by commas',
  }),
};

export const signingKeySettings = {
  SIGNING_KEY_SECRET: required(z.string().min(SHORTEST_SECRET), {
    about: 'Seals the keys that access tokens are signed with, where they are stored.',
    expected: 'at least 32 characters that nobody can guess, such as openssl rand -hex 32 prints',
    secret: true,
  }),
  SIGNING_KEY_DAYS: preset(wholeNumber(1, MOST_KEY_DAYS), '90', {
    about: 'After how many days a new signing key takes over from the last one.',
    expected: 'a number of days from 1 to 3650',
  }),
};

export const firstClientSettings = {
  SECRETARIAT_CLIENT_ID: optional(z.string().regex(/^[\w.@-]{1,200}$/), {
    about: 'The id of the first client, which has every scope.',
    expected: 'letters, digits and . _ @ -, best a UUIDv7',
  }),
  SECRETARIAT_CLIENT_SECRET: optional(strongSecret, {
    about: 'The secret of the first client; it wins over what is stored.',
    expected: STRONG_SECRET,
    secret: true,
  }),
};
