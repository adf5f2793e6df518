import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { InvitationModule } from '../invitation/invitation.module.ts';
import { KnownEventModule } from '../known-event/known-event.module.ts';
import { KnownOrganisationModule } from '../known-organisation/known-organisation.module.ts';
import { KnownPersonModule } from '../known-person/known-person.module.ts';
import { FetchPersonNames } from './http/fetch-person-names.ts';
import { PersonNames } from './http/person-names.ts';
import { ShownRegistrations } from './http/shown-registrations.ts';
import { OutboxSeatMessages } from './messaging/outbox-seat-messages.ts';
import { MongoRegistrationRepository } from './persistence/mongo-registration.repository.ts';
import { MongoSeatPlans } from './persistence/mongo-seat-plans.ts';
import { MongoAdmissionReads } from './queries/mongo-admission-reads.ts';
import { RegistrationReads } from './queries/registration-reads.ts';
import { SeatPlanReads } from './queries/seat-plan-reads.ts';
import { ChangeCapacity } from './use-cases/change-capacity.ts';
import { DeclineRegistration } from './use-cases/decline-registration.ts';
import { EndSeating } from './use-cases/end-seating.ts';
import { InProcessSeatExecutor } from './use-cases/in-process-seat-executor.ts';
import { InvitedNominations } from './use-cases/invited-nominations.ts';
import { LeaveEvent } from './use-cases/leave-event.ts';
import { NominateDelegation } from './use-cases/nominate-delegation.ts';
import { NominatePeople } from './use-cases/nominate-people.ts';
import { OpenSeatPlan } from './use-cases/open-seat-plan.ts';
import {
  AdmissionReads,
  Registrations,
  SeatMessages,
  SeatPlans,
  SeatExecutor,
} from './use-cases/ports.ts';
import { RegisterPerson } from './use-cases/register-person.ts';
import { RegistrationAccess } from './use-cases/registration-access.ts';
import { SeatStore } from './use-cases/seat-store.ts';
import { WithdrawRegistration } from './use-cases/withdraw-registration.ts';
import { eventTopic } from '@regional-events/contracts-events';
import { EventRegistrationsController } from './http/event-registrations.controller.ts';
import { RegistrationController } from './http/registration.controller.ts';
import { SeatPlanController } from './http/seat-plan.controller.ts';
import { LapseRegistrationsOnEventEnded } from './messaging/lapse-registrations-on-event-ended.ts';
import { OpenSeatPlanOnEventPublished } from './messaging/open-seat-plan-on-event-published.ts';
import { registrationCollection } from './persistence/registration.schema.ts';
import { seatPlanCollection } from './persistence/seat-plan.schema.ts';

const forControllers = [
  RegisterPerson,
  NominateDelegation,
  WithdrawRegistration,
  DeclineRegistration,
  ChangeCapacity,
  OpenSeatPlan,
  EndSeating,
  RegistrationReads,
  SeatPlanReads,
  ShownRegistrations,
];

@Module({
  imports: [InvitationModule, KnownEventModule, KnownOrganisationModule, KnownPersonModule],
  providers: [
    ...forControllers,
    { provide: AdmissionReads, useClass: MongoAdmissionReads },
    NominatePeople,
    InvitedNominations,
    LeaveEvent,
    RegistrationAccess,
    SeatStore,
    { provide: SeatPlans, useClass: MongoSeatPlans },
    { provide: Registrations, useClass: MongoRegistrationRepository },
    { provide: SeatMessages, useClass: OutboxSeatMessages },
    { provide: SeatExecutor, useClass: InProcessSeatExecutor },
    { provide: PersonNames, useClass: FetchPersonNames },
  ],
  exports: forControllers,
})
export class RegistrationModule {}

export const registrationFeature = feature({
  module: RegistrationModule,
  controllers: [EventRegistrationsController, RegistrationController, SeatPlanController],
  handlers: [OpenSeatPlanOnEventPublished, LapseRegistrationsOnEventEnded],
  collections: [registrationCollection, seatPlanCollection],
  reads: [eventTopic],
});
