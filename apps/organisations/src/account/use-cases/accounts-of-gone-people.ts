import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { ErasureRegister } from '../../erasure/use-cases/ports.ts';
import { AccountStore } from './account-store.ts';
import { Accounts } from './ports.ts';

/** What becomes of accounts whose people are erased, or have another id. */
@Injectable()
export class AccountsOfGonePeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly store: AccountStore,
    private readonly register: ErasureRegister,
  ) {}

  /** Closing takes the address away. */
  async forget(personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const account = await this.accounts.findByPerson(personId);
      account?.close(this.clock.now());
      if (account !== undefined) await this.store.save(account, context);
      await this.register.acknowledge(personId, 'organisations', context);
    });
  }

  /** A person has one account: that of the double ends where the other has one. */
  async replace(doubleId: string, personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const account = await this.accounts.findByPerson(doubleId);
      if (account === undefined) return;
      const other = await this.accounts.findByPerson(personId);
      if (other === undefined) account.moveTo(personId, this.clock.now());
      else account.close(this.clock.now());
      await this.store.save(account, context);
    });
  }
}
