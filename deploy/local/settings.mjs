/** Every setting, once: printed by `npm start -- --help`, referred to by the README. */

/**
 * @typedef {object} Setting
 * @property {string} name
 * @property {string} fallback what holds when it is not set
 * @property {string} meaning
 * @property {true} [secret] it can also be given as the path of a file, in NAME_FILE
 */

/** @typedef {{ title: string, settings: readonly Setting[] }} SettingGroup */

/** @type {readonly SettingGroup[]} */
export const settingGroups = [
  {
    title: 'Servers',
    settings: [
      {
        name: 'MONGODB_URI',
        fallback: 'a local server',
        meaning:
          'the MongoDB server to use, a replica set; every service adds the name of its own database',
        secret: true,
      },
      {
        name: '<SERVICE>_MONGODB_URI',
        fallback: 'MONGODB_URI',
        meaning:
          'the server of one service: ORGANISATIONS_, EVENTS_, REGISTRATIONS_, NOTIFICATIONS_MONGODB_URI',
        secret: true,
      },
      {
        name: 'MONGODB_USERNAME',
        fallback: 'as in MONGODB_URI',
        meaning:
          'name at MongoDB, kept in its database admin; of one service: <SERVICE>_MONGODB_USERNAME',
      },
      {
        name: 'MONGODB_PASSWORD',
        fallback: 'as in MONGODB_URI',
        meaning: 'password at MongoDB, likewise',
        secret: true,
      },
      {
        name: 'DATABASE_PREFIX',
        fallback: 'none',
        meaning: 'put before the name of each database',
      },
      {
        name: 'KAFKA_BROKERS',
        fallback: 'a local server',
        meaning: 'the Kafka to use, host:port with commas',
      },
      { name: 'KAFKA_SSL', fallback: 'false', meaning: 'true: speak TLS to Kafka' },
      {
        name: 'KAFKA_SSL_CA_FILE',
        fallback: "Node's own",
        meaning: 'certificate authority to trust for Kafka',
      },
      {
        name: 'KAFKA_SASL_MECHANISM',
        fallback: 'none',
        meaning: 'plain, scram-sha-256 or scram-sha-512',
      },
      {
        name: 'KAFKA_SASL_USERNAME',
        fallback: 'none',
        meaning:
          'name at Kafka; of one service: <SERVICE>_KAFKA_SASL_USERNAME, and likewise the password',
      },
      { name: 'KAFKA_SASL_PASSWORD', fallback: 'none', meaning: 'password at Kafka', secret: true },
      { name: 'TOPIC_PREFIX', fallback: 'none', meaning: 'put before the name of each topic' },
      {
        name: 'GROUP_PREFIX',
        fallback: 'none',
        meaning: 'put before the name of each consumer group',
      },
      {
        name: 'TOPIC_REPLICATION',
        fallback: 'brokers, at most 3',
        meaning: 'copies of each topic made',
      },
    ],
  },
  {
    title: 'Local servers',
    settings: [
      {
        name: 'MONGODB_PORT',
        fallback: '27017 if free',
        meaning: 'port of the local MongoDB; else one is chosen once and kept in .local/ports.json',
      },
      {
        name: 'KAFKA_PORT',
        fallback: '9092 if free',
        meaning: 'port of the local Kafka, likewise',
      },
      {
        name: 'KAFKA_CONTROLLER_PORT',
        fallback: '9093 if free',
        meaning: "inner port of the local Kafka's controller, likewise",
      },
      {
        name: 'REGIONAL_EVENTS_CACHE',
        fallback: '~/.cache/regional-events',
        meaning: 'where MongoDB and Kafka are kept once fetched',
      },
    ],
  },
  {
    title: 'Addresses',
    settings: [
      { name: 'GATEWAY_PORT', fallback: '8080', meaning: 'port of the one address for clients' },
      {
        name: 'GATEWAY_INNER_PORT',
        fallback: 'any free one',
        meaning: "the gateway's own /metrics and /health, for the platform alone",
      },
      {
        name: 'GATEWAY_INNER_HOST',
        fallback: '127.0.0.1',
        meaning: 'network address on which that port listens',
      },
      {
        name: 'HOST',
        fallback: '127.0.0.1',
        meaning: 'network address on which the gateway listens',
      },
      {
        name: 'PUBLIC_URL',
        fallback: "the gateway's address",
        meaning: 'what tokens, Location, OpenAPI, problem types and QR codes carry',
      },
      {
        name: 'TRUSTED_PROXIES',
        fallback: 'none',
        meaning: 'addresses whose X-Forwarded-* the gateway believes, with commas',
      },
      {
        name: 'DRAIN_SECONDS',
        fallback: '0; 2 without `npm start`',
        meaning: 'how long requests are still taken after SIGTERM, from 0 to 5',
      },
      {
        name: '<SERVICE>_PORT',
        fallback: 'any free one',
        meaning:
          'inner port of one service: ORGANISATIONS_, EVENTS_, REGISTRATIONS_, NOTIFICATIONS_PORT',
      },
    ],
  },
  {
    title: 'Rights and limits',
    settings: [
      { name: 'SECRETARIAT_CLIENT_ID', fallback: 'made once', meaning: 'the first client' },
      {
        name: 'SECRETARIAT_CLIENT_SECRET',
        fallback: 'made once',
        meaning:
          'its secret, at least 32 characters; what was made is kept in .local/secretariat-client.json',
        secret: true,
      },
      {
        name: 'SIGNING_KEY_SECRET',
        fallback: 'made once',
        meaning:
          'seals the keys that tokens are signed with; what was made is kept in .local/secrets',
        secret: true,
      },
      {
        name: 'SIGNING_KEY_DAYS',
        fallback: '90',
        meaning: 'after how many days another key signs tokens',
      },
      {
        name: 'OPERATOR_PUBLIC_KEY',
        fallback: 'made once',
        meaning:
          'public half (JWK) of the key by which an operator gets in while organisations is away; what was made is kept in .local/operator-key.json',
        secret: true,
      },
      { name: 'ACCESS_TOKEN_SECONDS', fallback: '600', meaning: 'how long an access token lives' },
      {
        name: 'RATE_LIMIT_PER_SECOND',
        fallback: '600',
        meaning: 'requests a second of a client, and of an address without a token; 0 = no limit',
      },
      {
        name: 'CONNECTIONS_PER_ADDRESS',
        fallback: '1000',
        meaning: 'connections of one address at the gateway; 0 = no limit, as with TRUSTED_PROXIES',
      },
      {
        name: 'STREAMS_PER_CLIENT',
        fallback: '20',
        meaning:
          'streams of messages that one client may have open at one process of notifications',
      },
      {
        name: 'OUTBOX_LIMIT',
        fallback: '2000000',
        meaning: 'messages that may wait to be sent before commands are answered 503',
      },
    ],
  },
  {
    title: 'Watching',
    settings: [
      {
        name: 'LOG_LEVEL',
        fallback: 'info',
        meaning: 'trace, debug, info, warn, error, fatal or silent',
      },
      {
        name: 'STANDSTILL_SECONDS',
        fallback: '4',
        meaning:
          'a process whose event loop stands still so long ends and is started again; 0 = off',
      },
      {
        name: 'WATCH_WRITES',
        fallback: 'off',
        meaning: 'off, report or fail: what happens on a write outside its transaction',
      },
      {
        name: 'TEST_SERVERS',
        fallback: 'local',
        meaning: 'servers of `npm test`: given, local or containers',
      },
    ],
  },
];

/** Those that hold a secret, without the ones whose names begin with a service's. */
export const secretSettings = settingGroups
  .flatMap(({ settings }) => settings)
  .filter(({ name, secret }) => secret && !name.startsWith('<'))
  .map(({ name }) => name);

/**
 * A setting's value, or that of the file named by NAME_FILE.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
export function isSet(name, env) {
  return Boolean(env[name] || env[`${name}_FILE`]);
}
