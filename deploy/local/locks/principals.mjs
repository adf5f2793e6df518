/** Who signs in to the local servers: each service for itself, and an administrator who makes them. */

export const services = /** @type {const} */ ([
  'organisations',
  'events',
  'registrations',
  'notifications',
]);

/** The gateway keeps who is signed in; it knows no Kafka. */
export const gateway = 'gateway';
/** Who has a database. */
export const withDatabase = /** @type {const} */ ([...services, gateway]);

/** @typedef {typeof services[number]} ServiceName */

export const admin = 'admin';
/** Reads the topics to count the messages of the sample. */
export const sample = 'sample';
/** A consumer outside, to try the guide of the messages with. */
export const partner = 'partner';

export const secretNames = Object.freeze({
  mongo: (/** @type {string} */ user) => `mongodb-${user}`,
  mongoKeyFile: 'mongodb-key-file',
  kafka: (/** @type {string} */ user) => `kafka-${user}`,
  signingKey: 'signing-key',
  consoleClient: 'console-client',
});
