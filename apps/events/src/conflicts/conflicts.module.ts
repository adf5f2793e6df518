import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { OccupationModule } from '../programme/occupation.module.ts';
import { VenueModule } from '../venue/venue.module.ts';
import { ConflictController } from './http/conflict.controller.ts';
import { ConflictsAcrossEventsController } from './http/conflicts-across-events.controller.ts';
import { ScheduleCheckController } from './http/schedule-check.controller.ts';
import { ignoredConflictCollection } from './persistence/ignored-conflict.schema.ts';
import { MongoIgnoredConflicts } from './persistence/mongo-ignored-conflicts.ts';
import { ConflictsAcrossEvents } from './use-cases/conflicts-across-events.ts';
import { EventConflicts } from './use-cases/event-conflicts.ts';
import { ScheduleGuard } from './use-cases/guard-ports.ts';
import { GuardedSchedule } from './use-cases/guarded-schedule.ts';
import { IgnoredConflicts } from './use-cases/ports.ts';
import { SurroundingsOf } from './use-cases/surroundings-of.ts';

/** Sees what stands in the way of an event: people and rooms taken twice, holidays, hosts and audiences. */
@Module({
  imports: [CalendarModule, OccupationModule, VenueModule],
  providers: [
    EventConflicts,
    ConflictsAcrossEvents,
    SurroundingsOf,
    { provide: IgnoredConflicts, useClass: MongoIgnoredConflicts },
    { provide: ScheduleGuard, useClass: GuardedSchedule },
  ],
  exports: [EventConflicts, ConflictsAcrossEvents, ScheduleGuard],
})
export class ConflictsModule {}

export const conflictsFeature = feature({
  module: ConflictsModule,
  controllers: [ConflictController, ConflictsAcrossEventsController, ScheduleCheckController],
  collections: [ignoredConflictCollection],
});
