import { Module } from '@nestjs/common';
import { KeepKnownClient, KnownClientModule } from '@regional-events/platform-service';
import { InvitationModule } from './invitation/invitation.module.ts';
import { LapseInvitationsOnEventEnded } from './invitation/messaging/lapse-invitations-on-event-ended.ts';
import { LapseInvitationWhenDue } from './invitation/messaging/lapse-invitation-when-due.ts';
import { RestoreDeadlinesDaily } from './invitation/messaging/restore-deadlines-daily.ts';
import { KnownEventModule } from './known-event/known-event.module.ts';
import { KeepKnownEvent } from './known-event/messaging/keep-known-event.ts';
import { KnownOrganisationModule } from './known-organisation/known-organisation.module.ts';
import { KeepKnownOrganisation } from './known-organisation/messaging/keep-known-organisation.ts';
import { KnownPersonModule } from './known-person/known-person.module.ts';
import { KeepKnownPerson } from './known-person/messaging/keep-known-person.ts';
import { LapseRegistrationsOnEventEnded } from './registration/messaging/lapse-registrations-on-event-ended.ts';
import { OpenSeatPlanOnEventPublished } from './registration/messaging/open-seat-plan-on-event-published.ts';
import { RegistrationModule } from './registration/registration.module.ts';

@Module({
  imports: [
    InvitationModule,
    KnownClientModule,
    KnownEventModule,
    KnownOrganisationModule,
    KnownPersonModule,
    RegistrationModule,
  ],
  controllers: [
    KeepKnownClient,
    KeepKnownEvent,
    KeepKnownOrganisation,
    KeepKnownPerson,
    OpenSeatPlanOnEventPublished,
    LapseRegistrationsOnEventEnded,
    LapseInvitationsOnEventEnded,
  ],
  providers: [LapseInvitationWhenDue, RestoreDeadlinesDaily],
})
export class WorkerModule {}
