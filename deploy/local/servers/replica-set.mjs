/** Makes a single MongoDB server the primary of a replica set of one. */

const notYetInitiated = 94;

/**
 * @param {import('mongoose').mongo.Db} admin
 * @param {string} member
 */
async function moveMember(admin, member) {
  const { config } = await admin.command({ replSetGetConfig: 1 });
  if (config.members.length !== 1 || config.members[0].host === member) return;
  // The port changed since the data was written; the set must know its only member by the new one.
  config.members[0].host = member;
  config.version += 1;
  await admin.command({ replSetReconfig: config, force: true });
}

/**
 * @param {import('mongoose').mongo.Db} admin
 * @param {string} replicaSet
 * @param {string} member
 */
async function configure(admin, replicaSet, member) {
  try {
    await moveMember(admin, member);
  } catch (error) {
    if (/** @type {{ code?: number }} */ (error).code !== notYetInitiated) throw error;
    const settings = { electionTimeoutMillis: 1000 }; // nobody else stands for election
    const members = [{ _id: 0, host: member }];
    await admin.command({ replSetInitiate: { _id: replicaSet, members, settings } });
  }
}

/**
 * One step towards it; harmless to repeat.
 * @param {{ port: number, replicaSet: string, member: string }} set member: how the server calls itself
 * @returns {Promise<boolean>} whether it takes writes now
 */
export async function becomePrimary({ port, replicaSet, member }) {
  const { default: mongoose } = await import('mongoose');
  const client = new mongoose.mongo.MongoClient(
    `mongodb://127.0.0.1:${port}/?directConnection=true`,
    {
      serverSelectionTimeoutMS: 500,
      connectTimeoutMS: 1000,
      socketTimeoutMS: 10_000,
    },
  );
  try {
    const admin = client.db('admin');
    const { isWritablePrimary } = await admin.command({ hello: 1 });
    if (isWritablePrimary) {
      await moveMember(admin, member);
      return true;
    }
    await configure(admin, replicaSet, member);
    return false;
  } catch {
    return false; // not listening yet, or in the middle of an election
  } finally {
    await client.close();
  }
}
