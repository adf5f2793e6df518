import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { InvitationMessages, Invitations } from '../../invitation/use-cases/ports.ts';
import { expectWithin, underInvitation } from '../domain/invited-seats.ts';
import type { Admission } from './admission-policy.ts';
import { Registrations } from './ports.ts';

/** What a nomination does to the invitation that it comes under, inside the running unit of work. */
@Injectable()
export class InvitedNominations {
  constructor(
    private readonly registrations: Registrations,
    private readonly invitations: Invitations,
    private readonly messages: InvitationMessages,
  ) {}

  /**
   * The seats of the invitation bind, and who nominates has accepted. What is counted stays right if
   * the plan is written in this transaction, as every nomination and every offer of seats does: of
   * two at once the second runs again. Throws InvitationUsedUpError.
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
    await this.invitations.save(invitation);
    await this.messages.append(invitation, context);
  }
}
