import { Module } from '@nestjs/common';
import { InvitedSeats } from '../invitation/use-cases/ports.ts';
import { MongoInvitedSeats } from './persistence/mongo-invited-seats.ts';
import { MongoRegistrationRepository } from './persistence/mongo-registration.repository.ts';
import { MongoSeatPlans } from './persistence/mongo-seat-plans.ts';
import { Registrations, SeatPlans } from './use-cases/ports.ts';

/** What invitations ask of seats; apart from the registrations' own module, which asks them too. */
@Module({
  providers: [
    { provide: SeatPlans, useClass: MongoSeatPlans },
    { provide: Registrations, useClass: MongoRegistrationRepository },
    { provide: InvitedSeats, useClass: MongoInvitedSeats },
  ],
  exports: [InvitedSeats],
})
export class RegistrationPortsModule {}
