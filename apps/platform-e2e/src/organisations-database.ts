import { testMongoServer, type RunningPlatform } from '@regional-events/testing';
import mongoose from 'mongoose';

/** Works on the database of organisations past the service. */
export async function inOrganisations<T>(
  { prefixes }: RunningPlatform,
  work: (connection: mongoose.Connection) => Promise<T>,
): Promise<T> {
  const options = { dbName: `${prefixes.database}organisations` };
  const connection = await mongoose.createConnection(testMongoServer(), options).asPromise();
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
