import { Injectable } from '@nestjs/common';
import {
  Clock,
  dateAfter,
  localDateOf,
  REGION_TIME_ZONE,
  type CommandContext,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { AccountStore } from './account-store.ts';
import { Accounts } from './ports.ts';

/** A retired organisation takes part in nothing new, so nobody speaks for it from today on. */
@Injectable()
export class EndGrantsForRetired {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly store: AccountStore,
  ) {}

  async execute(organisationId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const now = this.clock.now();
      const yesterday = dateAfter(localDateOf(now, REGION_TIME_ZONE), -1);
      for (const account of await this.accounts.findByOrganisation(organisationId)) {
        account.endGrantsFor(organisationId, yesterday, now);
        await this.store.save(account, context);
      }
    });
  }
}
