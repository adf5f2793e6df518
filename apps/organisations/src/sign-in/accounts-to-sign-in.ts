import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { AccountMessages, Accounts } from '../account/use-cases/ports.ts';
import type { SignInAccount, SignInAccounts } from './use-cases/ports.ts';

type Account = NonNullable<Awaited<ReturnType<Accounts['find']>>>;

/** The accounts of this service, as far as signing in needs them. */
@Injectable()
export class AccountsToSignIn implements SignInAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly messages: AccountMessages,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<SignInAccount | undefined> {
    return toSignIn(await this.accounts.find(id));
  }

  async findByAddress(address: string): Promise<SignInAccount | undefined> {
    return toSignIn(await this.accounts.findByAddress(address));
  }

  async activate(id: string, context: CommandContext): Promise<void> {
    const account = await this.accounts.find(id);
    if (account === undefined) return;
    account.activate(this.clock.now());
    await this.accounts.save(account);
    await this.messages.append(account, context);
  }
}

function toSignIn(account: Account | undefined): SignInAccount | undefined {
  if (account === undefined) return undefined;
  const { personId, email, status, grants } = account.state;
  const { id, sequence } = account;
  return { id, personId, email: email ?? '', status, grants, sequence };
}
