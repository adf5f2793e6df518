/**
 * Makes what everybody signs in with, once, each in a volume of its own owner: nobody finds the password of another.
 * Runs as root with the right to give files away, and without a network.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kafkaProperties } from './kafka-properties.mjs';

const folder = '/keys';
const node = 1000; // in the images of Node and of Kafka
const mongod = 999;

/** @type {readonly [volume: string, owner: number, secrets: readonly string[]][]} */
const volumes = [
  ['admin', node, ['mongodb-password', 'kafka-password']],
  ['organisations', node, ['mongodb-password', 'kafka-password', 'signing-key-secret']],
  ['events', node, ['mongodb-password', 'kafka-password']],
  ['registrations', node, ['mongodb-password', 'kafka-password']],
  ['notifications', node, ['mongodb-password', 'kafka-password']],
  ['gateway', node, ['mongodb-password']],
  ['sample', node, ['kafka-password']],
  ['mongo', mongod, ['key-file']],
  ['kafka', node, []],
];

/** The one secret that two of them share: people sign in through the gateway, at organisations. */
const shared = { name: 'console-client-secret', volumes: ['organisations', 'gateway'] };

for (const [volume, owner, secrets] of volumes) {
  const path = join(folder, volume);
  for (const secret of secrets) {
    const file = join(path, secret);
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
    chmodSync(file, 0o600);
    chownSync(file, owner, owner);
  }
  chmodSync(path, 0o700);
  chownSync(path, owner, owner);
}

const [first = '', ...others] = shared.volumes.map((volume) => join(folder, volume, shared.name));
if (!existsSync(first)) writeFileSync(first, randomBytes(32).toString('hex'), { mode: 0o600 });
for (const other of others) writeFileSync(other, readFileSync(first), { mode: 0o600 });
for (const file of [first, ...others]) {
  chmodSync(file, 0o600);
  chownSync(file, node, node);
}

const properties = join(folder, 'kafka', 'server.properties');
const password = readFileSync(join(folder, 'admin', 'kafka-password'), 'utf8');
writeFileSync(properties, kafkaProperties(password, process.env), { mode: 0o600 });
chmodSync(properties, 0o600);
chownSync(properties, node, node);
