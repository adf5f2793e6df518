import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { MongoKnownEvents } from './persistence/mongo-known-events.ts';
import { EventVisibility } from './use-cases/event-visibility.ts';
import { KnownEvents, VisibleEvents } from './use-cases/ports.ts';
import { eventTopic } from '@regional-events/contracts-events';
import { KeepKnownEvent } from './messaging/keep-known-event.ts';
import { knownEventCollection } from './persistence/known-event.schema.ts';

@Module({
  providers: [
    { provide: KnownEvents, useClass: MongoKnownEvents },
    { provide: VisibleEvents, useClass: EventVisibility },
  ],
  exports: [KnownEvents, VisibleEvents],
})
export class KnownEventModule {}

export const knownEventFeature = feature({
  module: KnownEventModule,
  handlers: [KeepKnownEvent],
  collections: [knownEventCollection],
  reads: [eventTopic],
});
