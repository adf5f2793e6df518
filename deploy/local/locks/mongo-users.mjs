/** The users of the local MongoDB. */
import { directClient } from '../servers/replica-set.mjs';

const userExists = 51003;
const patienceMs = 60_000; // the server is there: what it may need is time on a busy machine

/**
 * @typedef {object} MongoUser
 * @property {string} username
 * @property {string} password
 * @property {string} database what it may read and write, and nothing else
 */

/**
 * Makes them, or gives those that are there this password and these rights alone.
 * @param {number} port
 * @param {import('../servers/replica-set.mjs').Account} admin
 * @param {readonly MongoUser[]} users
 */
export async function keepMongoUsers(port, admin, users) {
  const client = await directClient(port, admin, patienceMs);
  try {
    const db = client.db('admin');
    for (const { username, password, database } of users) {
      const rights = {
        pwd: password,
        roles: [{ role: 'readWrite', db: database }],
        mechanisms: ['SCRAM-SHA-256'],
      };
      await db.command({ createUser: username, ...rights }).catch((error) => {
        if (error.code !== userExists) throw error;
        return db.command({ updateUser: username, ...rights });
      });
    }
  } finally {
    await client.close();
  }
}
