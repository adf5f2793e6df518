import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectMayKeep, expectMaySee } from '../domain/access.ts';
import { AccountStore } from './account-store.ts';
import { versionedView, type AccountView } from './account-view.ts';

@Injectable()
export class CloseAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AccountStore,
  ) {}

  async execute(id: string, context: CommandContext): Promise<Versioned<AccountView>> {
    return this.unitOfWork.run(context, async () => {
      expectMaySee(context.actor, id);
      expectMayKeep(context.actor);
      const account = await this.store.load(id);
      expectUnchanged(context, account.etag);
      account.close(this.clock.now());
      await this.store.save(account, context);
      return versionedView(account);
    });
  }
}
