import { Module } from '@nestjs/common';
import { KnownEventModule } from '../known-event/known-event.module.ts';
import { KnownOrganisationModule } from '../known-organisation/known-organisation.module.ts';
import { OutboxInvitationMessages } from './messaging/outbox-invitation-messages.ts';
import { MongoInvitationRepository } from './persistence/mongo-invitation.repository.ts';
import { InvitationReads } from './queries/invitation-reads.ts';
import { AcceptInvitation } from './use-cases/accept-invitation.ts';
import { DeclineInvitation } from './use-cases/decline-invitation.ts';
import { InvitationDesk } from './use-cases/invitation-desk.ts';
import { InvitationMessages, Invitations } from './use-cases/ports.ts';
import { SendInvitation } from './use-cases/send-invitation.ts';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.ts';

const useCases = [SendInvitation, AcceptInvitation, DeclineInvitation, WithdrawInvitation];

@Module({
  imports: [KnownEventModule, KnownOrganisationModule],
  providers: [
    InvitationDesk,
    InvitationReads,
    ...useCases,
    { provide: Invitations, useClass: MongoInvitationRepository },
    { provide: InvitationMessages, useClass: OutboxInvitationMessages },
  ],
  exports: [Invitations, InvitationReads, ...useCases],
})
export class InvitationModule {}
