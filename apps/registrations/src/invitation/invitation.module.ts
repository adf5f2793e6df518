import { Module } from '@nestjs/common';
import { KnownEventModule } from '../known-event/known-event.module.ts';
import { KnownOrganisationModule } from '../known-organisation/known-organisation.module.ts';
import { RegistrationPortsModule } from '../registration/registration-ports.module.ts';
import { OutboxInvitationMessages } from './messaging/outbox-invitation-messages.ts';
import { MongoInvitationRepository } from './persistence/mongo-invitation.repository.ts';
import { InvitationReads } from './queries/invitation-reads.ts';
import { AcceptInvitation } from './use-cases/accept-invitation.ts';
import { ChangeInvitation } from './use-cases/change-invitation.ts';
import { DeclineInvitation } from './use-cases/decline-invitation.ts';
import { InvitationOffers } from './use-cases/invitation-offers.ts';
import { InvitationStore } from './use-cases/invitation-store.ts';
import { LapseInvitations } from './use-cases/lapse-invitations.ts';
import { KeepInvitation } from './use-cases/keep-invitation.ts';
import { LapseUnansweredInvitation } from './use-cases/lapse-unanswered-invitation.ts';
import { InvitationWriter, InvitationMessages, Invitations } from './use-cases/ports.ts';
import { RestoreDeadlines } from './use-cases/restore-deadlines.ts';
import { SendInvitation } from './use-cases/send-invitation.ts';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.ts';

const useCases = [
  SendInvitation,
  ChangeInvitation,
  AcceptInvitation,
  DeclineInvitation,
  WithdrawInvitation,
  LapseInvitations,
  LapseUnansweredInvitation,
  RestoreDeadlines,
];

@Module({
  imports: [KnownEventModule, KnownOrganisationModule, RegistrationPortsModule],
  providers: [
    InvitationOffers,
    InvitationStore,
    InvitationReads,
    ...useCases,
    KeepInvitation,
    { provide: InvitationWriter, useExisting: KeepInvitation },
    { provide: Invitations, useClass: MongoInvitationRepository },
    { provide: InvitationMessages, useClass: OutboxInvitationMessages },
  ],
  exports: [Invitations, InvitationWriter, InvitationReads, ...useCases],
})
export class InvitationModule {}
