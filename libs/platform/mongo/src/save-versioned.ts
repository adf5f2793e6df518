import type { Model } from 'mongoose';
import { lostRace } from './transaction.ts';

/** What every stored aggregate carries. */
export interface VersionedDocument {
  readonly _id: string;
  readonly version: number;
}

/**
 * Stores an aggregate as the next version if its document still has the loaded one (0 = new); otherwise the
 * transaction is retried.
 */
export async function saveVersioned<D extends VersionedDocument>(
  model: Model<D>,
  document: D,
): Promise<void> {
  const loaded = document.version;
  const next = { ...document, version: loaded + 1 };
  if (loaded === 0) {
    await model.insertMany([next]);
    return;
  }
  const result = await model.replaceOne({ _id: document._id, version: loaded }, next);
  if (result.matchedCount !== 1) throw lostRace(`${model.collection.name} ${document._id}`);
}

/**
 * As `saveVersioned`, for many, with one command for the new ones and one for the others. Of one aggregate there may be
 * several states, each made from the one before as if that had been stored: only the last is stored.
 */
export async function saveAllVersioned<D extends VersionedDocument>(
  model: Model<D>,
  documents: readonly D[],
): Promise<void> {
  const states = [...Map.groupBy(documents, ({ _id }) => _id).values()].map(netChange);
  const fresh = states.filter(({ loaded }) => loaded === 0);
  if (fresh.length > 0) await model.insertMany(fresh.map(({ next }) => next));
  const known = states.filter(({ loaded }) => loaded > 0);
  if (known.length === 0) return;
  const operations = known.map(({ loaded, next }) => ({
    replaceOne: { filter: { _id: next._id, version: loaded }, replacement: next },
  }));
  const result = await model.bulkWrite(operations as Parameters<Model<D>['bulkWrite']>[0]);
  if (result.matchedCount !== known.length) throw lostRace(model.collection.name);
}

function netChange<D extends VersionedDocument>(states: readonly D[]) {
  const [first] = states;
  const last = states.at(-1);
  if (first === undefined || last === undefined) throw new Error('there is nothing to store');
  return { loaded: first.version, next: { ...last, version: last.version + 1 } };
}
