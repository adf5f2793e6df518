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
import { EventPseudonyms } from './queries/event-pseudonyms.ts';
import { PeopleAtEvents } from './queries/people-at-events.ts';
import { MongoFactReads } from './queries/mongo-fact-reads.ts';
import { RegistrationReads } from './queries/registration-reads.ts';
import { RegistrationVerbs } from './queries/registration-verbs.ts';
import { VisibleRegistrations } from './queries/visible-registrations.ts';
import { AcceptNewDates } from './use-cases/accept-new-dates.ts';
import { LeaveEvent } from './use-cases/leave-event.ts';
import { NominatePeople } from './use-cases/nominate-people.ts';
import { FactReads } from './use-cases/ports.ts';
import { RegistrationAccess } from './use-cases/registration-access.ts';
import { SeatGroup } from './use-cases/seat-group.ts';

const forControllers = [
  NominatePeople,
  LeaveEvent,
  AcceptNewDates,
  RegistrationReads,
  ShownRegistrations,
];

@Module({
  imports: [SeatingModule, InvitationModule, KnownEventModule],
  providers: [
    ...forControllers,
    SeatGroup,
    RegistrationAccess,
    PeopleAtEvents,
    RegistrationVerbs,
    EventPseudonyms,
    VisibleRegistrations,
    { provide: FactReads, useClass: MongoFactReads },
    { provide: PersonNames, useClass: FetchPersonNames },
  ],
  exports: forControllers,
})
export class NominationModule {}

export const nominationFeature = feature({
  module: NominationModule,
  controllers: [EventRegistrationsController, RegistrationController],
});
