import type { Synergy } from '../domain/synergy.ts';

/** What came of pairs of events; a pair is stored from its first proposal on. */
export abstract class Synergies {
  abstract find(id: string): Promise<Synergy | undefined>;
  /** Those with one of these events, up to `most`. */
  abstract withEvents(eventIds: readonly string[], most: number): Promise<readonly Synergy[]>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(synergy: Synergy): Promise<void>;
}
