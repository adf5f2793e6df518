import type { Candidate } from './candidates.ts';

/** Where and when one event of a plan is held. */
export interface Placement {
  readonly candidate: Candidate;
  readonly host: string;
  /** Days since the last day of the event before; null for the first. */
  readonly gap: number | null;
  readonly passedOver: number;
  readonly outOfTurn: boolean;
  readonly fixed: boolean;
}

export interface PlanSearchResult {
  readonly placements: readonly Placement[];
  /** Points against it. */
  readonly cost: number;
  /** No plan has fewer points than its cost divided by this: 1 where it was proven to be a best one. */
  readonly within: number;
}
