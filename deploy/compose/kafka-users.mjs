/** Gives the administrator, each service and the sample a name and a password at Kafka. Shares the server's network. */
import { readFileSync } from 'node:fs';
import { services } from '../local/locks/principals.mjs';
import { keepScramUsers } from '../topics/scram-users.mjs';

const passwordOf = (/** @type {string} */ name) =>
  readFileSync(`/keys/${name}/kafka-password`, 'utf8').trim();
const names = ['admin', ...services, 'sample'];
const sasl = /** @type {const} */ ({
  mechanism: 'plain',
  username: 'admin',
  password: passwordOf('admin'),
});

await keepScramUsers(
  { brokers: ['localhost:19093'], clientId: 'users', ssl: false, sasl },
  Object.fromEntries(names.map((name) => [name, passwordOf(name)])),
);
process.stdout.write(`users: ${names.join(', ')}\n`);
