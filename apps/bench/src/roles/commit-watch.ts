import type { mongo } from 'mongoose';
import { monotonicNow } from '../figures/stopwatch.ts';

export interface Committed {
  readonly id: string;
  /** Milliseconds by the monotonic clock, when the server's word of the commit came. */
  readonly at: number;
}

/**
 * Tells when the documents that transactions insert into a collection are committed, from the
 * driver's own signals: neither the code under measurement nor its transactions know of it.
 */
export function watchCommits(
  client: mongo.MongoClient,
  collection: string,
  tell: (committed: readonly Committed[]) => void,
): void {
  const inserted = new Map<string, string[]>();
  const committing = new Map<number, readonly string[]>();
  client.on('commandStarted', ({ command, commandName, requestId }) => {
    const session = sessionOf(command);
    if (session === undefined) return;
    if (command['startTransaction'] === true) inserted.set(session, []);
    if (commandName === 'insert' && command['insert'] === collection) {
      const documents = command['documents'] as readonly { readonly _id: string }[];
      inserted.get(session)?.push(...documents.map(({ _id }) => _id));
    }
    if (commandName === 'commitTransaction') {
      committing.set(requestId, inserted.get(session) ?? []);
    }
  });
  client.on('commandSucceeded', ({ requestId }) => {
    const ids = committing.get(requestId);
    if (!committing.delete(requestId) || ids === undefined || ids.length === 0) return;
    const at = monotonicNow();
    tell(ids.map((id) => ({ id, at })));
  });
  client.on('commandFailed', ({ requestId }) => committing.delete(requestId));
}

function sessionOf(command: mongo.Document): string | undefined {
  const session = command['lsid'] as
    { readonly id: { toString(encoding: string): string } } | undefined;
  return session?.id.toString('hex');
}
