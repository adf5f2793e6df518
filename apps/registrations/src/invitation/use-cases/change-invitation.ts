import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { InvitationOffers } from './invitation-offers.ts';
import { InvitationStore } from './invitation-store.ts';
import { invitationView, type InvitationItem } from './invitation-view.ts';

export interface InvitationPatch {
  readonly seats?: number;
}

/** Changes the number of seats, never below the people that the organisation already has at the event. */
@Injectable()
export class ChangeInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: InvitationStore,
    private readonly offers: InvitationOffers,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    id: string,
    { seats }: InvitationPatch,
    context: CommandContext,
  ): Promise<Versioned<InvitationItem>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      const at = this.clock.now();
      const invitation = await this.store.organised(eventId, id, actor);
      expectUnchanged(context, invitationView(invitation, { actor, at }).etag);
      if (seats !== undefined && seats !== invitation.facts.seats) {
        await this.store.expectInviting(eventId, actor);
        const { organisationId } = invitation.facts;
        if (seats > invitation.facts.seats) await this.offers.expectInvitable(organisationId);
        const around = await this.offers.around(eventId, organisationId, at);
        invitation.changeSeats(seats, around, at);
        await this.store.keep(invitation, context);
      }
      return invitationView(invitation, { actor, at });
    });
  }
}
