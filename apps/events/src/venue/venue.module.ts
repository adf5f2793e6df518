import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { VenueController } from './http/venue.controller.ts';
import { MongoVenues } from './persistence/mongo-venues.ts';
import { venueCollection } from './persistence/venue.schema.ts';
import { VenueReads } from './queries/venue-reads.ts';
import { VenueRooms, Venues } from './use-cases/ports.ts';
import { VenueChanges } from './use-cases/venue-changes.ts';
import { KeptVenueRooms } from './use-cases/kept-venue-rooms.ts';

/** Houses with rooms, and places online, where events are held. */
@Module({
  providers: [
    VenueChanges,
    VenueReads,
    { provide: VenueRooms, useClass: KeptVenueRooms },
    { provide: Venues, useClass: MongoVenues },
  ],
  exports: [VenueChanges, VenueRooms, VenueReads, Venues],
})
export class VenueModule {}

export const venueFeature = feature({
  module: VenueModule,
  controllers: [VenueController],
  collections: [venueCollection],
});
