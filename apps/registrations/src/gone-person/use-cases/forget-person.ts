import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { Jobs, UnitOfWork } from '@regional-events/platform-messaging';
import { afterOpenTransactions } from './after-open-transactions.ts';
import { ErasureMessages } from './ports.ts';
import { RegistrationsOfPerson } from './registrations-of-person.ts';

/** The job that looks once more; its key is the id of the person. */
export const FORGET_PERSON = 'forget-person';

/** A person was erased: what the service has of them goes, their seats go down the waiting lists. */
@Injectable()
export class ForgetPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registrations: RegistrationsOfPerson,
    private readonly messages: ErasureMessages,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async execute(personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      await this.registrations.forget(personId, context);
      const now = this.clock.now();
      const dueAt = afterOpenTransactions(now);
      await this.jobs.enqueue({ kind: FORGET_PERSON, key: personId, dueAt }, context);
      await this.messages.acknowledge(personId, now, context);
    });
  }

  /** For a nomination that had read the person before and was committed after. */
  async again(personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, () => this.registrations.forget(personId, context));
  }
}
