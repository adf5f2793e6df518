import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { AlreadyInvitedError, InvitationRefTakenError } from '../domain/errors.ts';
import { Invitation } from '../domain/invitation.ts';
import { InvitationOffers } from './invitation-offers.ts';
import { InvitationStore } from './invitation-store.ts';
import { invitationView, type InvitationItem } from './invitation-view.ts';
import { Invitations } from './ports.ts';

export interface SendInvitationRequest {
  readonly organisationId: string;
  readonly seats: number;
  readonly answerBy: Date | null;
  readonly externalRef: string | null;
}

@Injectable()
export class SendInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: InvitationStore,
    private readonly offers: InvitationOffers,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    request: SendInvitationRequest,
    context: CommandContext,
  ): Promise<Versioned<InvitationItem>> {
    const { actor } = context;
    const send = async () => {
      const at = this.clock.now();
      await this.store.expectInviting(eventId, actor);
      await this.offers.expectInvitable(request.organisationId);
      await this.#expectFree(eventId, request, context, at);
      const around = await this.offers.around(eventId, request.organisationId, at);
      const facts = { ...request, eventId, createdBy: actor.clientId, sentAt: at };
      const invitation = Invitation.send(facts, around);
      await this.store.keep(invitation, context);
      return invitationView(invitation, { actor, at });
    };
    return this.unitOfWork.run(context, send, async ({ item }) => {
      await this.store.visible(eventId, item.id, actor);
    });
  }

  /** An invitation past its deadline lapses first, since only one may be live. */
  async #expectFree(
    eventId: string,
    { organisationId, externalRef }: SendInvitationRequest,
    context: CommandContext,
    at: Date,
  ): Promise<void> {
    const earlier = await this.invitations.findLive(eventId, organisationId);
    if (earlier?.isOpen(at)) throw new AlreadyInvitedError();
    const { clientId } = context.actor;
    if (externalRef !== null && (await this.invitations.refTaken(clientId, externalRef))) {
      throw new InvitationRefTakenError();
    }
    if (earlier === undefined) return;
    earlier.lapse('answer-by-passed', at);
    await this.store.keep(earlier, context);
  }
}
