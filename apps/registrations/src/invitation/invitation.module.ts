import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { KnownEventModule } from '../known-event/known-event.module.ts';
import { SeatingModule } from '../seating/seating.module.ts';
import { OutboxInvitationMessages } from './messaging/outbox-invitation-messages.ts';
import { MongoInvitationRepository } from './persistence/mongo-invitation.repository.ts';
import { InvitationReads } from './queries/invitation-reads.ts';
import { ShownInvitations } from './queries/shown-invitations.ts';
import { AcceptInvitation } from './use-cases/accept-invitation.ts';
import { ChangeInvitation } from './use-cases/change-invitation.ts';
import { DeclineInvitation } from './use-cases/decline-invitation.ts';
import { InvitationOffers } from './use-cases/invitation-offers.ts';
import { InvitationStore } from './use-cases/invitation-store.ts';
import { LapseInvitations } from './use-cases/lapse-invitations.ts';
import { KeepInvitation } from './use-cases/keep-invitation.ts';
import { MoveAnswers } from './use-cases/move-answers.ts';
import { LapseUnansweredInvitation } from './use-cases/lapse-unanswered-invitation.ts';
import { InvitationWriter, InvitationMessages, Invitations } from './use-cases/ports.ts';
import { RestoreDeadlines } from './use-cases/restore-deadlines.ts';
import { SendInvitation } from './use-cases/send-invitation.ts';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.ts';
import { eventTopic } from '@regional-events/contracts-events';
import { InvitationVerbsController } from './http/invitation-verbs.controller.ts';
import { InvitationController } from './http/invitation.controller.ts';
import { InvitationsAcrossEventsController } from './http/invitations-across-events.controller.ts';
import { LapseInvitationWhenDue } from './messaging/lapse-invitation-when-due.ts';
import { LapseInvitationsOnEventEnded } from './messaging/lapse-invitations-on-event-ended.ts';
import { MoveAnswersOnEventRescheduled } from './messaging/move-answers-on-event-rescheduled.ts';
import { RestoreDeadlinesDaily } from './messaging/restore-deadlines-daily.ts';
import { invitationCollection } from './persistence/invitation.schema.ts';

const useCases = [
  SendInvitation,
  ChangeInvitation,
  AcceptInvitation,
  DeclineInvitation,
  WithdrawInvitation,
  LapseInvitations,
  LapseUnansweredInvitation,
  MoveAnswers,
  RestoreDeadlines,
];

@Module({
  imports: [KnownEventModule, SeatingModule],
  providers: [
    InvitationOffers,
    InvitationStore,
    InvitationReads,
    ShownInvitations,
    ...useCases,
    KeepInvitation,
    { provide: InvitationWriter, useExisting: KeepInvitation },
    { provide: Invitations, useClass: MongoInvitationRepository },
    { provide: InvitationMessages, useClass: OutboxInvitationMessages },
  ],
  exports: [Invitations, InvitationWriter, InvitationReads, ShownInvitations, ...useCases],
})
export class InvitationModule {}

export const invitationFeature = feature({
  module: InvitationModule,
  controllers: [InvitationController, InvitationVerbsController, InvitationsAcrossEventsController],
  handlers: [LapseInvitationsOnEventEnded, MoveAnswersOnEventRescheduled],
  jobs: [LapseInvitationWhenDue, RestoreDeadlinesDaily],
  collections: [invitationCollection],
  reads: [eventTopic],
});
