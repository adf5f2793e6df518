import type { Grant } from '@regional-events/kernel';

export type AccountStatus = 'invited' | 'active' | 'closed';

export interface AccountFacts {
  readonly personId: string;
  readonly grants: readonly Grant[];
  readonly status: AccountStatus;
}

export interface AccountEvent {
  readonly type: 'registered' | 'changed' | 'closed';
  readonly facts: AccountFacts;
}
