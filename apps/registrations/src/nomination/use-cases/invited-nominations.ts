import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { InvitationWriter } from '../../invitation/use-cases/ports.ts';
import { expectWithin, underInvitation } from '../domain/invited-seats.ts';
import type { Admission } from './admit.ts';
import { Registrations } from '../../seating/use-cases/ports.ts';

/** Applies a nomination to the invitation that it uses; runs inside the unit of work. */
@Injectable()
export class InvitedNominations {
  constructor(
    private readonly registrations: Registrations,
    private readonly invitations: InvitationWriter,
  ) {}

  /**
   * Checks the limit of the invitation and accepts it. The count stays right because every nomination and every offer
   * of seats writes the plan in the same transaction: of two at once the second is retried. Throws
   * InvitationUsedUpError.
   */
  async settle(
    { invitation, nominations }: Admission,
    at: Date,
    context: CommandContext,
  ): Promise<void> {
    const asked = underInvitation(nominations).length;
    if (invitation === undefined || asked === 0) return;
    const { eventId, organisationId, seats } = invitation.facts;
    const used = await this.registrations.seatsOf(eventId, organisationId);
    expectWithin({ seats, used }, asked);
    invitation.acceptByNominating(at);
    if (invitation.recorded.length === 0) return;
    await this.invitations.keep(invitation, context);
  }
}
