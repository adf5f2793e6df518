import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { Jobs, UnitOfWork } from '@regional-events/platform-messaging';
import { EndedPeople, presentPerson } from '../../known-person/ended-people.ts';
import { afterOpenTransactions } from './after-open-transactions.ts';
import { RegistrationsOfPerson } from './registrations-of-person.ts';

/** The job that looks once more; its key is the id of the double. */
export const REPLACE_PERSON = 'replace-person';

/** A double was merged: its registrations are of the person from now on, who is registered once at each event. */
@Injectable()
export class ReplacePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ended: EndedPeople,
    private readonly registrations: RegistrationsOfPerson,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async execute(doubleId: string, personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      await this.take(doubleId, personId, context);
      const dueAt = afterOpenTransactions(this.clock.now());
      const ids = { personId };
      await this.jobs.enqueue({ kind: REPLACE_PERSON, key: doubleId, dueAt, ids }, context);
    });
  }

  /** For a nomination that had read the double before and was committed after. */
  async again(doubleId: string, personId: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, () => this.take(doubleId, personId, context));
  }

  /** In its caller's transaction. Whoever was erased meanwhile gets nothing of the double's: it is forgotten. */
  async take(doubleId: string, personId: string | null, context: CommandContext): Promise<void> {
    const present = personId === null ? null : await presentPerson(this.ended, personId);
    if (present === null) await this.registrations.forget(doubleId, context);
    else await this.registrations.replace(doubleId, present, context);
  }
}
