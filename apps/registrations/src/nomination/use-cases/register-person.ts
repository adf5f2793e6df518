import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import type { Nomination } from '../../seating/domain/registration.ts';
import { NominatePeople } from './nominate-people.ts';
import { SeatExecutor } from '../../seating/use-cases/ports.ts';
import { RegistrationAccess } from './registration-access.ts';
import { changedItem, type RegistrationItem } from './registration-view.ts';

@Injectable()
export class RegisterPerson {
  constructor(
    private readonly executor: SeatExecutor,
    private readonly nominatePeople: NominatePeople,
    private readonly access: RegistrationAccess,
  ) {}

  async execute(
    eventId: string,
    nomination: Nomination,
    context: CommandContext,
  ): Promise<Versioned<RegistrationItem>> {
    const register = async () => {
      const [change] = await this.nominatePeople.execute(
        eventId,
        [nomination],
        context,
        ([refusal]) => refusal.error,
      );
      if (change === undefined)
        throw new Error('a nomination that was admitted made no registration');
      return changedItem(change, context.actor);
    };
    return this.executor.run(eventId, context, register, async ({ item }) => {
      await this.access.visible(item.id, context.actor);
    });
  }
}
