import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import type { AccountsOfPeople } from '../../person/use-cases/ports.ts';
import { AccountStore } from './account-store.ts';
import { Accounts } from './ports.ts';

@Injectable()
export class KeepAccountsOfPeople implements AccountsOfPeople {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly store: AccountStore,
  ) {}

  async forget(personId: string, context: CommandContext): Promise<void> {
    const account = await this.accounts.findByPerson(personId);
    if (account === undefined) return;
    account.close(this.clock.now());
    await this.store.save(account, context);
  }

  async replace(doubleId: string, personId: string, context: CommandContext): Promise<void> {
    const account = await this.accounts.findByPerson(doubleId);
    if (account === undefined) return;
    const other = await this.accounts.findByPerson(personId);
    if (other === undefined) account.moveTo(personId, this.clock.now());
    else account.close(this.clock.now());
    await this.store.save(account, context);
  }
}
