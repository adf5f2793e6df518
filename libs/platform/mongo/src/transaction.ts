import { AsyncLocalStorage } from 'node:async_hooks';
import mongoose, { type Connection } from 'mongoose';

const running = new AsyncLocalStorage<object>();

const {
  MongoBulkWriteError,
  MongoError,
  MongoErrorLabel,
  MongoInvalidArgumentError,
  MongoServerError,
} = mongoose.mongo;
const DUPLICATE_KEY = 11_000;

/**
 * Runs `work` in one transaction: snapshot reads, majority writes. Every mongoose call inside
 * takes part without being given a session. It may run again after a conflict. Inside a running
 * transaction it joins that one.
 */
export async function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  if (isInTransaction()) return work();
  return connection.transaction(() => running.run({}, work), {
    readConcern: { level: 'snapshot' },
    writeConcern: { w: 'majority', journal: true },
    readPreference: 'primary',
  });
}

export function isInTransaction(): boolean {
  return running.getStore() !== undefined;
}

/** Stands for the running attempt of a transaction: what is kept by it is forgotten when it runs again. */
export function runningTransaction(): object | undefined {
  return running.getStore();
}

/** An error that makes the whole transaction run again. */
export function lostRace(what: string): Error {
  const error = new MongoError(`another writer came first: ${what}`);
  error.addErrorLabel(MongoErrorLabel.TransientTransactionError);
  return error;
}

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}

/** True when the server cannot be reached or is not serving; the command itself is fine. */
export function isMongoTrouble(error: unknown): boolean {
  if (error instanceof mongoose.Error.MongooseServerSelectionError) return true;
  if (!(error instanceof MongoError) || isDuplicateKey(error)) return false;
  // the driver refuses the command and would do so again: a document may be too large
  if (error instanceof MongoInvalidArgumentError) return false;
  if (!(error instanceof MongoServerError)) return true;
  // the driver wraps network failures, such as a missing server, in one of these
  if (error instanceof MongoBulkWriteError && error.code === undefined) return true;
  return (
    error.hasErrorLabel(MongoErrorLabel.TransientTransactionError) ||
    error.hasErrorLabel(MongoErrorLabel.RetryableWriteError) ||
    error.hasErrorLabel(MongoErrorLabel.UnknownTransactionCommitResult)
  );
}
