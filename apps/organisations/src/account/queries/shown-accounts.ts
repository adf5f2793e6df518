import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { AddressesOfPeople } from '../../person/use-cases/ports.ts';
import type { AccountView } from '../use-cases/account-view.ts';
import type { AccountListQuery } from './account-list.ts';
import { AccountQueries, type PageOf } from './account-queries.ts';

export interface ShownAccount extends AccountView {
  /** The caller would see the address if it said why it looks. */
  readonly reasonRequired: boolean;
}

/** Accounts as this caller may see them now: the address of a protected person is told as the person's own one is. */
@Injectable()
export class ShownAccounts {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly addresses: AddressesOfPeople,
  ) {}

  async read(id: string, context: CommandContext): Promise<Versioned<ShownAccount>> {
    return this.one(await this.accounts.read(id, context.actor), context);
  }

  async list(query: AccountListQuery, context: CommandContext): Promise<PageOf<ShownAccount>> {
    const { data, next } = await this.accounts.list(query, context.actor);
    return { data: await this.#shown(data, context), next };
  }

  /** What a command gave. */
  async one(
    { item, etag }: Versioned<AccountView>,
    context: CommandContext,
  ): Promise<Versioned<ShownAccount>> {
    const [shown = hidden(item)] = await this.#shown([item], context);
    return { item: shown, etag };
  }

  async #shown(
    accounts: readonly AccountView[],
    context: CommandContext,
  ): Promise<readonly ShownAccount[]> {
    const addressed = accounts.filter(({ email }) => email !== null);
    const told = await this.addresses.toldOf(
      addressed.map(({ personId }) => personId),
      context,
    );
    return accounts.map((account) =>
      account.email === null || told.has(account.personId)
        ? { ...account, reasonRequired: false }
        : hidden(account),
    );
  }
}

function hidden(account: AccountView): ShownAccount {
  return { ...account, email: null, reasonRequired: true };
}
