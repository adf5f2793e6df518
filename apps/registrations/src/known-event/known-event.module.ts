import { Module } from '@nestjs/common';
import { MongoKnownEvents } from './persistence/mongo-known-events.ts';
import { EventVisibility } from './use-cases/event-visibility.ts';
import { KnownEvents, VisibleEvents } from './use-cases/ports.ts';

@Module({
  providers: [
    { provide: KnownEvents, useClass: MongoKnownEvents },
    { provide: VisibleEvents, useClass: EventVisibility },
  ],
  exports: [KnownEvents, VisibleEvents],
})
export class KnownEventModule {}
