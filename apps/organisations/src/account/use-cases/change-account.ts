import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectMayKeep, expectMaySee } from '../domain/access.ts';
import type { AccountDetails } from '../domain/account.ts';
import { AccountHolders } from './account-holders.ts';
import { AccountStore } from './account-store.ts';
import { versionedView, type AccountView } from './account-view.ts';

@Injectable()
export class ChangeAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AccountStore,
    private readonly holders: AccountHolders,
  ) {}

  async execute(
    id: string,
    patch: Partial<AccountDetails>,
    context: CommandContext,
  ): Promise<Versioned<AccountView>> {
    return this.unitOfWork.run(context, async () => {
      expectMaySee(context.actor, id);
      expectMayKeep(context.actor);
      const account = await this.store.load(id);
      expectUnchanged(context, account.etag);
      const before = account.state.grants;
      account.change(patch, this.clock.now());
      await this.holders.expectKnownOrganisations(account.state.grants, before);
      if (patch.email !== undefined) await this.store.expectFree(patch.email, id);
      await this.store.save(account, context);
      return versionedView(account);
    });
  }
}
