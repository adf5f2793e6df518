import { Module } from '@nestjs/common';
import { eventTopic } from '@regional-events/contracts-events';
import { feature } from '@regional-events/platform-service';
import { KnownEventModule } from '../known-event/known-event.module.ts';
import { SeatPlansAcrossEventsController } from './http/seat-plans-across-events.controller.ts';
import { SeatPlanController } from './http/seat-plan.controller.ts';
import { AskAgainOnEventRescheduled } from './messaging/ask-again-on-event-rescheduled.ts';
import { GivePseudonymsDaily } from './messaging/give-pseudonyms-daily.ts';
import { LapseRegistrationsOnEventEnded } from './messaging/lapse-registrations-on-event-ended.ts';
import { LapseUnansweredWhenDue } from './messaging/lapse-unanswered-when-due.ts';
import { OpenSeatPlanOnEventPublished } from './messaging/open-seat-plan-on-event-published.ts';
import { OutboxSeatMessages } from './messaging/outbox-seat-messages.ts';
import { MongoOrganisationSeats } from './persistence/mongo-organisation-seats.ts';
import { MongoPseudonyms } from './persistence/mongo-pseudonyms.ts';
import { MongoRegistrationRepository } from './persistence/mongo-registration.repository.ts';
import { MongoSeatPlans } from './persistence/mongo-seat-plans.ts';
import { registrationCollection } from './persistence/registration.schema.ts';
import { seatPlanCollection } from './persistence/seat-plan.schema.ts';
import { SeatPlanReads } from './queries/seat-plan-reads.ts';
import { AskingAgain } from './use-cases/asking-again.ts';
import { ChangeCapacity } from './use-cases/change-capacity.ts';
import { EndSeating } from './use-cases/end-seating.ts';
import { GivePseudonyms } from './use-cases/give-pseudonyms.ts';
import { OpenSeatPlan } from './use-cases/open-seat-plan.ts';
import {
  OrganisationSeats,
  Pseudonyms,
  Registrations,
  SeatMessages,
  SeatPlans,
  Seats,
} from './use-cases/ports.ts';
import { SeatStore } from './use-cases/seat-store.ts';

const useCases = [
  ChangeCapacity,
  OpenSeatPlan,
  EndSeating,
  AskingAgain,
  GivePseudonyms,
  SeatPlanReads,
];

/** The lowest feature of the service: it knows nothing of those that use its seats. */
@Module({
  imports: [KnownEventModule],
  providers: [
    ...useCases,
    SeatStore,
    { provide: Seats, useExisting: SeatStore },
    { provide: SeatPlans, useClass: MongoSeatPlans },
    { provide: Registrations, useClass: MongoRegistrationRepository },
    { provide: Pseudonyms, useClass: MongoPseudonyms },
    { provide: OrganisationSeats, useClass: MongoOrganisationSeats },
    { provide: SeatMessages, useClass: OutboxSeatMessages },
  ],
  exports: [...useCases, Seats, Registrations, Pseudonyms, OrganisationSeats],
})
export class SeatingModule {}

export const seatingFeature = feature({
  module: SeatingModule,
  controllers: [SeatPlanController, SeatPlansAcrossEventsController],
  handlers: [
    OpenSeatPlanOnEventPublished,
    AskAgainOnEventRescheduled,
    LapseRegistrationsOnEventEnded,
  ],
  jobs: [LapseUnansweredWhenDue, GivePseudonymsDaily],
  collections: [registrationCollection, seatPlanCollection],
  reads: [eventTopic],
});
