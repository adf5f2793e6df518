import type { Actor } from '@regional-events/kernel';
import type { Proposer, Synergy } from '../domain/synergy.ts';

/** What came of pairs of events; a pair is stored from its first proposal on. */
export abstract class Synergies {
  abstract find(id: string): Promise<Synergy | undefined>;
  /** Those with one of these events, up to `most`. */
  abstract withEvents(eventIds: readonly string[], most: number): Promise<readonly Synergy[]>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(synergy: Synergy): Promise<void>;
}

export abstract class Proposers {
  /** The proposer with its rights of now; undefined where it may change no event any more. */
  abstract present(proposer: Proposer): Promise<Actor | undefined>;
}
