import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import type { LeaveReason } from '../../seating/domain/registration.ts';
import { LeaveEvent } from './leave-event.ts';
import { SeatExecutor } from '../../seating/use-cases/ports.ts';
import { RegistrationAccess } from './registration-access.ts';
import { changedItem, type RegistrationItem } from './registration-view.ts';

@Injectable()
export class DeclineRegistration {
  constructor(
    private readonly executor: SeatExecutor,
    private readonly access: RegistrationAccess,
    private readonly leaveEvent: LeaveEvent,
  ) {}

  async execute(
    id: string,
    reason: LeaveReason | null,
    context: CommandContext,
  ): Promise<Versioned<RegistrationItem>> {
    // A registration never changes its event, so this read needs no transaction.
    const { eventId } = await this.access.declinable(id, context.actor);
    return this.executor.run(eventId, context, async () => {
      const registration = await this.access.declinable(id, context.actor);
      const change = await this.leaveEvent.execute(
        registration,
        { type: 'declined', reason },
        context,
      );
      return changedItem(change, context.actor);
    });
  }
}
