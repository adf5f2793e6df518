import { Module } from '@nestjs/common';
import { KnownClientModule } from '@regional-events/platform-service';
import { InvitationVerbsController } from './invitation/http/invitation-verbs.controller.ts';
import { InvitationController } from './invitation/http/invitation.controller.ts';
import { InvitationsAcrossEventsController } from './invitation/http/invitations-across-events.controller.ts';
import { InvitationModule } from './invitation/invitation.module.ts';
import { EventRegistrationsController } from './registration/http/event-registrations.controller.ts';
import { RegistrationController } from './registration/http/registration.controller.ts';
import { SeatPlanController } from './registration/http/seat-plan.controller.ts';
import { RegistrationModule } from './registration/registration.module.ts';

@Module({
  imports: [InvitationModule, RegistrationModule, KnownClientModule],
  controllers: [
    InvitationController,
    InvitationVerbsController,
    InvitationsAcrossEventsController,
    EventRegistrationsController,
    RegistrationController,
    SeatPlanController,
  ],
})
export class ApiModule {}
