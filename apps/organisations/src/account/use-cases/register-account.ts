import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Grant, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectMayKeep } from '../domain/access.ts';
import { Account } from '../domain/account.ts';
import { AccountIsClosedError } from '../domain/errors.ts';
import { AccountStore } from './account-store.ts';
import { versionedView, type AccountView } from './account-view.ts';
import { AccountHolders } from './account-holders.ts';

export interface RegisterAccountCommand {
  readonly personId: string;
  /** Null: the person's own address. */
  readonly email: string | null;
  readonly grants: readonly Grant[];
}

@Injectable()
export class RegisterAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AccountStore,
    private readonly holders: AccountHolders,
  ) {}

  async execute(
    { personId, email, grants }: RegisterAccountCommand,
    context: CommandContext,
  ): Promise<Versioned<AccountView>> {
    const { actor } = context;
    expectMayKeep(actor);
    const register = async () => {
      const own = await this.holders.addressOfNew(personId);
      const account = Account.register(
        { personId, grants, createdBy: actor.clientId, email: this.holders.chosen(email, own) },
        this.clock.now(),
      );
      await this.holders.expectKnownOrganisations(grants);
      await this.store.expectFree(account.state.email ?? '');
      await this.store.save(account, context);
      return versionedView(account);
    };
    return this.unitOfWork.run(context, register, ({ item }) => this.#expectStillOpen(item));
  }

  /** A repeated request is not told the address of an account that was closed since. */
  async #expectStillOpen({ id }: AccountView): Promise<void> {
    const account = await this.store.load(id);
    if (!account.isLive) throw new AccountIsClosedError();
  }
}
