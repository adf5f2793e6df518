import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import { watchWrites, type WriteWatch } from './write-watch.ts';

mongoose.set('transactionAsyncLocalStorage', true);
mongoose.set('strictQuery', true);
mongoose.set('autoCreate', false);
mongoose.set('autoIndex', false);
// Commands wait in the driver while the server is down, whose error states the cause; mongoose's own queue would end
// in an error that looks like a bug of the command.
mongoose.set('bufferCommands', false);

const SELECTION_TIMEOUT_MS = 10_000;
const POOL_SIZE = 50;

export interface MongoAccount {
  readonly username: string;
  readonly password: string;
}

export interface MongoOptions {
  /** The server; a database in its path is ignored. */
  readonly uri: string;
  readonly database: string;
  /** Overrides the one in the address; a user of the server's database `admin`. */
  readonly account?: MongoAccount | undefined;
  /** Shown in the server's own logs. */
  readonly appName: string;
  /** Reports writes outside a transaction; left out, nothing is watched. */
  readonly writeWatch?: WriteWatch;
}

/** Connects and waits for the server. Throws the driver's error when it does not answer within 10 s. */
export async function connectMongo(options: MongoOptions): Promise<Connection> {
  const connection = mongoose.createConnection(options.uri, {
    dbName: options.database,
    ...accountOf(options),
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

function accountOf({ uri, account }: MongoOptions): ConnectOptions {
  // the driver would look for the user in the service's own database
  const source = /[?&]authSource=/.test(uri) ? {} : { authSource: 'admin' };
  if (account !== undefined) return { auth: { ...account }, ...source };
  return /\/\/[^/?]*@[^/?]*(\/?\?|\/?$)/.test(uri) ? source : {};
}

/** Whether the server answers now, as far as the driver knows. */
export function isConnected(connection: Connection): boolean {
  return connection.readyState === mongoose.ConnectionStates.connected;
}
