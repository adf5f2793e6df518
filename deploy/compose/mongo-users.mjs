/** Makes the one MongoDB a replica set with an administrator, and a user for each service. Shares the server's network. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { keepMongoUsers } from '../local/locks/mongo-users.mjs';
import { withDatabase } from '../local/locks/principals.mjs';
import { becomePrimary } from '../local/servers/replica-set.mjs';

const port = 27_017;
const passwordOf = (/** @type {string} */ name) =>
  readFileSync(`/keys/${name}/mongodb-password`, 'utf8').trim();
const admin = { username: 'admin', password: passwordOf('admin') };
const set = { port, replicaSet: 'rs0', member: 'mongo:27017', admin };

for (let tries = 0; !(await becomePrimary(set)); tries += 1) {
  if (tries > 600) throw new Error('MongoDB did not become primary within five minutes');
  await wait(500);
}
const users = withDatabase.map((name) => ({
  username: name,
  password: passwordOf(name),
  database: name,
}));
await keepMongoUsers(port, admin, users);
process.stdout.write(`users: ${users.map(({ username }) => username).join(', ')}\n`);
