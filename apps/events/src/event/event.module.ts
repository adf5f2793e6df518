import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { SeriesModule } from '../series/series.module.ts';
import { SessionPortsModule } from '../session/session-ports.module.ts';
import { toOutbox } from '@regional-events/platform-messaging';
import { eventMessages } from './messaging/event-messages.ts';
import { MongoEventRepository } from './persistence/mongo-event.repository.ts';
import { EventReads } from './queries/event-reads.ts';
import { CancelEvent } from './use-cases/cancel-event.ts';
import { ChangeEvent } from './use-cases/change-event.ts';
import { CompleteEvent } from './use-cases/complete-event.ts';
import { DraftEvent } from './use-cases/draft-event.ts';
import { EventLookups } from './use-cases/event-lookups.ts';
import { EventMessages, EventRepository } from './use-cases/ports.ts';
import { PublishEvent } from './use-cases/publish-event.ts';
import { EventController } from './http/event.controller.ts';
import { EventVerbsController } from './http/event-verbs.controller.ts';
import { eventCollection } from './persistence/event.schema.ts';

const useCases = [DraftEvent, ChangeEvent, PublishEvent, CancelEvent, CompleteEvent];

@Module({
  imports: [SeriesModule, SessionPortsModule],
  providers: [
    ...useCases,
    EventReads,
    EventLookups,
    { provide: EventRepository, useClass: MongoEventRepository },
    toOutbox(EventMessages, eventMessages),
  ],
  exports: [...useCases, EventReads],
})
export class EventModule {}

export const eventFeature = feature({
  module: EventModule,
  controllers: [EventController, EventVerbsController],
  collections: [eventCollection],
});
