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
