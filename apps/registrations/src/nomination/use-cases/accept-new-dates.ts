import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { decidedBy, deciderOf } from '../../seating/domain/decided-by.ts';
import { acceptDates } from '../../seating/domain/seat-decisions.ts';
import { Registrations, Seats } from '../../seating/use-cases/ports.ts';
import { expectAcceptable } from '../domain/access.ts';
import { RegistrationNotFoundError } from '../domain/errors.ts';
import { RegistrationAccess } from './registration-access.ts';
import { changedItem, type RegistrationItem } from './registration-view.ts';

/** The nominating organisation says that the new dates of an event suit. */
@Injectable()
export class AcceptNewDates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: RegistrationAccess,
    private readonly registrations: Registrations,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {}

  execute(id: string, context: CommandContext): Promise<Versioned<RegistrationItem>> {
    const { actor } = context;
    const accept = async () => {
      const { registration, by } = await this.access.deciding(expectAcceptable, id, actor);
      const plan = await this.seats.plan(registration.eventId);
      const accepted = acceptDates(plan, registration, this.clock.now());
      const decision = decidedBy(accepted, accepted.changes, deciderOf(actor, by));
      const [change] = decision.changes;
      if (change === undefined) throw new RegistrationNotFoundError();
      const position = await this.registrations.position(registration);
      await this.seats.write([{ decision, context }]);
      const { item, etag } = changedItem(change, actor);
      return { item: { ...item, position }, etag };
    };
    return this.unitOfWork.run(context, accept, async () => {
      await this.access.visible(id, actor);
    });
  }
}
