import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { Account } from '../domain/account.ts';
import { AccountNotFoundError, AddressTakenError } from '../domain/errors.ts';
import { AccountMessages, Accounts, AccountTraces } from './ports.ts';

/** Loads accounts for a change and saves them with their messages, inside the transaction. */
@Injectable()
export class AccountStore {
  constructor(
    private readonly accounts: Accounts,
    private readonly messages: AccountMessages,
    private readonly traces: AccountTraces,
  ) {}

  async load(id: string): Promise<Account> {
    const account = await this.accounts.find(id);
    if (account === undefined) throw new AccountNotFoundError();
    return account;
  }

  /** Throws AddressTakenError where another account signs in with it. */
  async expectFree(email: string, id?: string): Promise<void> {
    const holder = await this.accounts.findByAddress(email);
    if (holder !== undefined && holder.id !== id) throw new AddressTakenError();
  }

  async save(account: Account, context: CommandContext): Promise<void> {
    if (!account.isChanged) return;
    await this.accounts.save(account);
    if (account.isLive) await this.traces.endTooWeak(account.id, account.state.grants);
    else await this.traces.forget(account.id);
    await this.messages.append(account, context);
  }
}
