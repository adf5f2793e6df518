import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { KnownOrganisations } from '../../known-organisation/use-cases/ports.ts';
import {
  AlreadyInvitedError,
  InvitationRefTakenError,
  InvitedOrganisationUnknownError,
} from '../domain/errors.ts';
import { Invitation } from '../domain/invitation.ts';
import { InvitationDesk } from './invitation-desk.ts';
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
    private readonly desk: InvitationDesk,
    private readonly organisations: KnownOrganisations,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    request: SendInvitationRequest,
    context: CommandContext,
  ): Promise<Versioned<InvitationItem>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      await this.desk.expectInviting(eventId, actor);
      await this.#expectFree(eventId, request, actor.clientId);
      const facts = { ...request, eventId, createdBy: actor.clientId, sentAt: this.clock.now() };
      const invitation = Invitation.send(facts);
      await this.desk.keep(invitation, context);
      return invitationView(invitation, actor);
    });
  }

  async #expectFree(
    eventId: string,
    { organisationId, externalRef }: SendInvitationRequest,
    clientId: string,
  ): Promise<void> {
    if (!(await this.organisations.has(organisationId))) {
      throw new InvitedOrganisationUnknownError(organisationId);
    }
    if (await this.invitations.holds(eventId, organisationId)) throw new AlreadyInvitedError();
    if (externalRef !== null && (await this.invitations.refTaken(clientId, externalRef))) {
      throw new InvitationRefTakenError();
    }
  }
}
