/** Makes a single MongoDB server the primary of a replica set of one, and gives it its administrator. */
import { Unable } from '../say.mjs';

const codes = { unauthorized: 13, authenticationFailed: 18, notYetInitiated: 94 };
const settings = { electionTimeoutMillis: 1000 }; // nobody else stands for election

/** @typedef {import('mongoose').mongo.MongoClient} MongoClient */
/** @typedef {import('mongoose').mongo.Db} Db */
/** @typedef {{ username: string, password: string }} Account */

/**
 * @typedef {object} ReplicaSet
 * @property {number} port
 * @property {string} replicaSet
 * @property {string} member how the server calls itself
 * @property {Account} [admin] where the server asks who is there
 */

/** @param {unknown} error @param {number} code */
const hasCode = (error, code) => /** @type {{ code?: number }} */ (error)?.code === code;

/**
 * @param {number} port
 * @param {Account} [account]
 * @param {number} [patienceMs] how long it waits for the server
 * @returns {Promise<MongoClient>}
 */
export async function directClient(port, account, patienceMs = 500) {
  const { default: mongoose } = await import('mongoose');
  return new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: patienceMs,
    connectTimeoutMS: Math.max(1000, patienceMs),
    socketTimeoutMS: 10_000,
    maxPoolSize: 2,
    ...(account && { auth: account, authSource: 'admin' }),
  });
}

/**
 * @param {Db} db
 * @param {Pick<ReplicaSet, 'replicaSet' | 'member'>} set
 */
async function moveMember(db, { replicaSet, member }) {
  const found = await db.command({ replSetGetConfig: 1 }).catch((error) => {
    if (hasCode(error, codes.unauthorized)) return undefined;
    throw error;
  });
  // Before there is a user, one on this machine may write the configuration, but not read it.
  const config = found?.config ?? { _id: replicaSet, version: 1, members: [{ _id: 0 }], settings };
  if (config.members.length !== 1 || config.members[0].host === member) return;
  // The port changed since the data was written; the set must know its only member by the new one.
  config.members[0].host = member;
  config.version += 1;
  await db.command({ replSetReconfig: config, force: true });
}

/**
 * @param {Db} db
 * @param {Pick<ReplicaSet, 'replicaSet' | 'member'>} set
 */
async function configure(db, set) {
  try {
    await moveMember(db, set);
  } catch (error) {
    if (!hasCode(error, codes.notYetInitiated)) throw error;
    const members = [{ _id: 0, host: set.member }];
    await db.command({ replSetInitiate: { _id: set.replicaSet, members, settings } });
  }
}

/**
 * One step towards it; harmless to repeat.
 * @param {Db} db
 * @param {ReplicaSet} set
 * @returns {Promise<boolean>} whether it takes writes now
 */
async function step(db, set) {
  const { isWritablePrimary } = await db.command({ hello: 1 });
  await (isWritablePrimary ? moveMember(db, set) : configure(db, set));
  return isWritablePrimary;
}

/**
 * The first step of a server that knows no user yet: who comes from its own machine may make one, the first.
 * @param {ReplicaSet} set
 * @param {Account} admin
 */
async function makeAdmin(set, { username, password }) {
  const nobody = await directClient(set.port);
  try {
    const db = nobody.db('admin');
    if (!(await step(db, set))) return;
    const mechanisms = ['SCRAM-SHA-256'];
    await db.command({ createUser: username, pwd: password, roles: ['root'], mechanisms });
  } catch (error) {
    if (!hasCode(error, codes.unauthorized)) throw error;
    throw new Unable(
      `MongoDB's data has users already, and the password that is kept here is not that of ${username}.`,
    );
  } finally {
    await nobody.close();
  }
}

/**
 * @param {ReplicaSet} set
 * @returns {Promise<boolean>} whether it takes writes now, from nobody but those whom it knows where there is an `admin`
 * @throws {Unable} when it knows another administrator
 */
export async function becomePrimary(set) {
  const client = await directClient(set.port, set.admin);
  try {
    return await step(client.db('admin'), set);
  } catch (error) {
    if (!set.admin || !hasCode(error, codes.authenticationFailed)) return false; // not listening yet, or in the middle of an election
    return await makeAdmin(set, set.admin).then(
      () => false,
      (failure) => {
        if (failure instanceof Unable) throw failure;
        return false;
      },
    );
  } finally {
    await client.close();
  }
}
