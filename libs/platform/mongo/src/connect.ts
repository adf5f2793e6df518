import mongoose, { type Connection } from 'mongoose';
import { watchWrites, type WriteWatch } from './write-watch.ts';

mongoose.set('transactionAsyncLocalStorage', true);
mongoose.set('strictQuery', true);
mongoose.set('autoCreate', false);
mongoose.set('autoIndex', false);
// What comes while the server is away waits in the driver, whose error says what is the matter; mongoose's own
// queue ends in an error that looks like a fault of the command.
mongoose.set('bufferCommands', false);

const SELECTION_TIMEOUT_MS = 10_000;
const POOL_SIZE = 50;

export interface MongoOptions {
  /** The server; a database in its path is ignored. */
  readonly uri: string;
  readonly database: string;
  /** Shown in the server's own logs. */
  readonly appName: string;
  /** Reports writes outside a transaction; left out, nothing is watched. */
  readonly writeWatch?: WriteWatch;
}

/** Connects and waits for the server. Throws the driver's error when it does not answer within 10 s. */
export async function connectMongo(options: MongoOptions): Promise<Connection> {
  const connection = mongoose.createConnection(options.uri, {
    dbName: options.database,
    appName: options.appName,
    monitorCommands: options.writeWatch !== undefined,
    maxPoolSize: POOL_SIZE,
    serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS,
    retryWrites: true,
    writeConcern: { w: 'majority', journal: true },
  });
  await connection.asPromise();
  if (options.writeWatch !== undefined) {
    watchWrites(connection.getClient(), options.database, options.writeWatch);
  }
  return connection;
}

/** Whether the server answers now, as far as the driver knows. */
export function isConnected(connection: Connection): boolean {
  return connection.readyState === mongoose.ConnectionStates.connected;
}
