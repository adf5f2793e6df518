import type { Affiliation } from './affiliation.ts';

/** The public facts: ids and dates, never a name, and no position, which may identify somebody. */
export interface PersonFacts {
  readonly affiliations: readonly Omit<Affiliation, 'position'>[];
  readonly protected: boolean;
}

export type PersonEvent =
  | { readonly type: 'registered'; readonly facts: PersonFacts }
  | { readonly type: 'affiliations-changed'; readonly facts: PersonFacts }
  | { readonly type: 'merged'; readonly facts: PersonFacts; readonly intoPersonId: string }
  /** Its message carries no facts. */
  | { readonly type: 'erased'; readonly facts: PersonFacts };
