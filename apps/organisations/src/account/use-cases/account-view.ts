import type { Versioned } from '@regional-events/kernel';
import type { Account, AccountState } from '../domain/account.ts';

export interface AccountView extends Omit<AccountState, 'createdBy'> {
  readonly id: string;
}

export function viewOf(id: string, state: AccountState): AccountView {
  const { personId, email, grants, status } = state;
  return { id, personId, email, grants, status };
}

export function versionedView(account: Account): Versioned<AccountView> {
  return { item: viewOf(account.id, account.state), etag: account.etag };
}
