import mongoose from 'mongoose';

/** The driver as both sides use it; durable on the majority, as the platform writes. */
export async function openDriver(
  uri: string,
  appName: string,
): Promise<mongoose.mongo.MongoClient> {
  const client = new mongoose.mongo.MongoClient(uri, {
    appName,
    maxPoolSize: 50,
    writeConcern: { w: 'majority', journal: true },
  });
  return client.connect();
}

/** Removes the databases whose names begin with `prefix`. */
export async function removeDatabases(uri: string, prefix: string): Promise<void> {
  const client = await openDriver(uri, 'bench');
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name } of databases) {
      if (name.startsWith(prefix)) await client.db(name).dropDatabase();
    }
  } finally {
    await client.close();
  }
}
