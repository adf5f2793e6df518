import { Module } from '@nestjs/common';
import { InvitedSeats } from '../invitation/use-cases/ports.ts';
import { MongoInvitedSeats } from './persistence/mongo-invited-seats.ts';
import { MongoRegistrationRepository } from './persistence/mongo-registration.repository.ts';
import { MongoSeatPlans } from './persistence/mongo-seat-plans.ts';
import { Registrations, SeatPlans } from './use-cases/ports.ts';

/**
 * The ports that invitations need from seats; a module of its own, because the registrations' module imports it too.
 */
@Module({
  providers: [
    { provide: SeatPlans, useClass: MongoSeatPlans },
    { provide: Registrations, useClass: MongoRegistrationRepository },
    { provide: InvitedSeats, useClass: MongoInvitedSeats },
  ],
  exports: [InvitedSeats],
})
export class RegistrationPortsModule {}
