import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { ErasureRegister } from '../../erasure/use-cases/ports.ts';
import { AccountsOfPeople, PersonDirectory } from '../../person/use-cases/ports.ts';

/** Looks again once a person is erased or has another id: the service of an older version leaves the account to this. */
@Injectable()
export class AccountsOfGonePeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonDirectory,
    private readonly accounts: AccountsOfPeople,
    private readonly register: ErasureRegister,
  ) {}

  async forget(personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      await this.accounts.forget(personId, context);
      await this.register.acknowledge(personId, 'organisations', context);
    });
  }

  /** Who the double became may be gone by now; nobody signs in for nobody. */
  async replace(doubleId: string, personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      if (await this.people.hold(personId)) {
        await this.accounts.replace(doubleId, personId, context);
      } else {
        await this.accounts.forget(doubleId, context);
      }
    });
  }
}
