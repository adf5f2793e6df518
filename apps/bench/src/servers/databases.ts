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
