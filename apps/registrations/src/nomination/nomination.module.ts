import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { InvitationModule } from '../invitation/invitation.module.ts';
import { KnownEventModule } from '../known-event/known-event.module.ts';
import { SeatingModule } from '../seating/seating.module.ts';
import { EventRegistrationsController } from './http/event-registrations.controller.ts';
import { FetchPersonNames } from './http/fetch-person-names.ts';
import { PersonNames } from './http/person-names.ts';
import { RegistrationController } from './http/registration.controller.ts';
import { ShownRegistrations } from './http/shown-registrations.ts';
import { MongoAdmissionReads } from './queries/mongo-admission-reads.ts';
import { RegistrationReads } from './queries/registration-reads.ts';
import { DeclineRegistration } from './use-cases/decline-registration.ts';
import { InvitedNominations } from './use-cases/invited-nominations.ts';
import { LeaveEvent } from './use-cases/leave-event.ts';
import { NominateDelegation } from './use-cases/nominate-delegation.ts';
import { NominatePeople } from './use-cases/nominate-people.ts';
import { AdmissionReads } from './use-cases/ports.ts';
import { RegisterPerson } from './use-cases/register-person.ts';
import { RegistrationAccess } from './use-cases/registration-access.ts';
import { WithdrawRegistration } from './use-cases/withdraw-registration.ts';

const forControllers = [
  RegisterPerson,
  NominateDelegation,
  WithdrawRegistration,
  DeclineRegistration,
  RegistrationReads,
  ShownRegistrations,
];

@Module({
  imports: [SeatingModule, InvitationModule, KnownEventModule],
  providers: [
    ...forControllers,
    { provide: AdmissionReads, useClass: MongoAdmissionReads },
    NominatePeople,
    InvitedNominations,
    LeaveEvent,
    RegistrationAccess,
    { provide: PersonNames, useClass: FetchPersonNames },
  ],
  exports: forControllers,
})
export class NominationModule {}

export const nominationFeature = feature({
  module: NominationModule,
  controllers: [EventRegistrationsController, RegistrationController],
});
