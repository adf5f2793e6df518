import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import type { Nomination } from '../domain/registration.ts';
import { NominatePeople } from './nominate-people.ts';
import { SeatTurns } from './ports.ts';
import { changedItem, type RegistrationItem } from './registration-view.ts';

@Injectable()
export class RegisterPerson {
  constructor(
    private readonly turns: SeatTurns,
    private readonly nominatePeople: NominatePeople,
  ) {}

  async execute(
    eventId: string,
    nomination: Nomination,
    context: CommandContext,
  ): Promise<Versioned<RegistrationItem>> {
    return this.turns.run(eventId, context, async () => {
      const [change] = await this.nominatePeople.execute(
        eventId,
        [nomination],
        context,
        ([refusal]) => refusal.error,
      );
      if (change === undefined)
        throw new Error('a nomination that was admitted made no registration');
      return changedItem(change, context.actor);
    });
  }
}
