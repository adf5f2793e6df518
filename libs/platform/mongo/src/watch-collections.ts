import type { Connection, mongo } from 'mongoose';

const WATCH_AGAIN_MS = 1_000;
/** The server answers at once when something happens; else it would answer every second that nothing has. */
const ASK_AGAIN_MS = 5_000;

const updated = 'updateDescription.updatedFields';

/**
 * Wakes a collection's loop when a document was inserted, given up by its holder, or put off to another time: one
 * change stream for all. It is a hint alone, since changes are missed after trouble: each loop polls as well.
 * Returns how to stop.
 */
export function watchCollections(
  connection: Connection,
  loops: Readonly<Record<string, { wake(): void }>>,
): () => Promise<void> {
  const $match = {
    'ns.coll': { $in: Object.keys(loops) },
    $or: [
      { operationType: 'insert' },
      { [`${updated}.holder`]: { $type: 'null' } },
      { [`${updated}.tryAt`]: { $exists: true } },
    ],
  };
  let stopped = false;
  let close: () => Promise<void> = () => Promise.resolve();
  const watch = (): void => {
    if (stopped) return;
    const stream = connection.watch([{ $match }, { $project: { ns: 1 } }], {
      maxAwaitTimeMS: ASK_AGAIN_MS,
    });
    close = () => stream.close();
    stream.on('change', ({ ns }: mongo.ChangeStreamInsertDocument) => loops[ns.coll]?.wake());
    stream.on('error', () => {
      stream.close().catch(() => undefined);
      setTimeout(watch, WATCH_AGAIN_MS).unref();
    });
  };
  watch();
  return async () => {
    stopped = true;
    await close();
  };
}
