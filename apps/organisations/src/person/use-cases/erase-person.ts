import { Injectable } from '@nestjs/common';
import { Clock, expectUnchanged, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { ErasureRegister } from '../../erasure/use-cases/ports.ts';
import { PersonStore } from './person-store.ts';
import { PersonTraces } from './person-traces.ts';

/** Nothing of the person stays but the id; every service hears of it, and the register says which has done its part. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: PersonStore,
    private readonly traces: PersonTraces,
    private readonly register: ErasureRegister,
  ) {}

  /** `id` may be that of a double of earlier: it is the person who is erased. */
  async execute(id: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const person = await this.store.forSecretariat(id, context);
      expectUnchanged(context, person.etag);
      const now = this.clock.now();
      person.erase(now);
      await this.store.remove(person, context);
      await this.traces.erase(person.id, context);
      const { id: personId, sequence } = person;
      const askedBy = context.actor.clientId;
      await this.register.open({ personId, askedBy, sequence }, now);
      return null;
    });
  }
}
