import type { mongo } from 'mongoose';
import { monotonicNow } from '../figures/stopwatch.ts';

/** What the watched transactions came to. */
export interface Transactions {
  count: number;
  documents: number;
  /** From the first command to the word of the commit, added up. */
  milliseconds: number;
}

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
  report: (committed: readonly Committed[]) => void,
): Transactions {
  const seen: Transactions = { count: 0, documents: 0, milliseconds: 0 };
  const running = new Map<string, Running>();
  const committing = new Map<number, Running>();
  client.on('commandStarted', ({ command, commandName, requestId }) => {
    const session = sessionOf(command);
    if (session === undefined) return;
    if (command['startTransaction'] === true) {
      running.set(session, { began: monotonicNow(), ids: [] });
    }
    if (commandName === 'insert' && command['insert'] === collection) {
      const documents = command['documents'] as readonly { readonly _id: string }[];
      running.get(session)?.ids.push(...documents.map(({ _id }) => _id));
    }
    const transaction = running.get(session);
    if (commandName === 'commitTransaction' && transaction !== undefined) {
      committing.set(requestId, transaction);
    }
  });
  client.on('commandSucceeded', ({ requestId }) => {
    const transaction = committing.get(requestId);
    if (!committing.delete(requestId) || transaction === undefined) return;
    const { ids, began } = transaction;
    if (ids.length === 0) return;
    const at = monotonicNow();
    seen.count += 1;
    seen.documents += ids.length;
    seen.milliseconds += at - began;
    report(ids.map((id) => ({ id, at })));
  });
  client.on('commandFailed', ({ requestId }) => committing.delete(requestId));
  return seen;
}

interface Running {
  readonly began: number;
  readonly ids: string[];
}

function sessionOf(command: mongo.Document): string | undefined {
  const session = command['lsid'] as
    { readonly id: { toString(encoding: string): string } } | undefined;
  return session?.id.toString('hex');
}
