import { Injectable } from '@nestjs/common';
import { normalPassword } from '../domain/password-rules.ts';
import { CredentialStore, PasswordHashes, SignInAccounts, type SignInAccount } from './ports.ts';
import { SlowDown } from './slow-down.ts';

export interface PasswordAttempt {
  readonly address: string;
  readonly password: string;
  readonly network: string;
}

export type PasswordOutcome =
  | { readonly account: SignInAccount; readonly version: number }
  | { readonly refused: 'wrong' }
  | { readonly refused: 'wait'; readonly seconds: number };

/** The same answer after the same time for an unknown address and a wrong password. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly accounts: SignInAccounts,
    private readonly credentials: CredentialStore,
    private readonly hashes: PasswordHashes,
    private readonly slowDown: SlowDown,
  ) {}

  async execute({ address, password, network }: PasswordAttempt): Promise<PasswordOutcome> {
    const account = await this.accounts.findByAddress(address);
    const attempted = { what: 'password', address, accountId: account?.id, network } as const;
    const seconds = await this.slowDown.begin(attempted);
    if (seconds > 0) return { refused: 'wait', seconds };
    const stored = await this.credentials.find(account?.id ?? '');
    const hash = account?.status === 'active' ? stored?.passwordHash : undefined;
    const matches = await this.hashes.matches(normalPassword(password), hash ?? undefined);
    if (account === undefined || stored === undefined || !matches) {
      await this.slowDown.failed(attempted);
      return { refused: 'wrong' };
    }
    await this.slowDown.succeeded(attempted);
    return { account, version: stored.version };
  }
}
