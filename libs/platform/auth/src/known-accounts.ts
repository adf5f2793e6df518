import type { Grant } from '@regional-events/kernel';

/** What the account of a person says now, whatever its tokens were given out for. */
export interface AccountStanding {
  readonly status: 'invited' | 'active' | 'closed';
  readonly personId: string;
  /** All of them, also those that begin later or have ended. */
  readonly grants: readonly Grant[];
  /** Of a copy: the last message that it has followed. */
  readonly sequence?: number;
}

/** A service's knowledge of the accounts of people; provided by services that have it. */
export abstract class KnownAccounts {
  /** Whether this service owns the accounts, so that an unknown one does not exist. */
  abstract readonly owned: boolean;
  /** Undefined where the account is not known here. */
  abstract find(accountId: string): Promise<AccountStanding | undefined>;
}
