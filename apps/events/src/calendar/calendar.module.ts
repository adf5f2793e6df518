import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { Holidays } from '../planning/use-cases/ports.ts';
import { CalendarDayController } from './http/calendar-day.controller.ts';
import { calendarDayCollection } from './persistence/calendar-day.schema.ts';
import { MongoCalendarDays } from './persistence/mongo-calendar-days.ts';
import { CalendarDayReads } from './queries/calendar-day-reads.ts';
import { SeedCalendars } from './seed/seed-calendars.ts';
import { CalendarChanges } from './use-cases/calendar-changes.ts';
import { CalendarDays } from './use-cases/ports.ts';

/** Public holidays and feasts of the countries of the programme. */
@Module({
  providers: [
    CalendarChanges,
    CalendarDayReads,
    MongoCalendarDays,
    { provide: CalendarDays, useExisting: MongoCalendarDays },
    { provide: Holidays, useExisting: CalendarDayReads },
  ],
  exports: [CalendarChanges, CalendarDayReads, MongoCalendarDays, Holidays],
})
export class CalendarModule {}

export const calendarFeature = feature({
  module: CalendarModule,
  controllers: [CalendarDayController],
  collections: [calendarDayCollection],
  prepare: [SeedCalendars],
});
