import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { ProgrammeModule } from '../programme/programme.module.ts';
import { CalendarFileController } from './http/calendar-file.controller.ts';
import { CalendarLinkController } from './http/calendar-link.controller.ts';
import { OpenCalendarController } from './http/open-calendar.controller.ts';
import { KnownLinkMakers } from './known-link-makers.ts';
import { calendarLinkCollection } from './persistence/calendar-link.schema.ts';
import { MongoCalendarLinks } from './persistence/mongo-calendar-links.ts';
import { CalendarLinkReads } from './queries/calendar-link-reads.ts';
import { RandomLinkSecrets } from './random-link-secrets.ts';
import { Calendars } from './use-cases/calendars.ts';
import { LinkChanges } from './use-cases/link-changes.ts';
import { OpenCalendar } from './use-cases/open-calendar.ts';
import { CalendarLinks, LinkMakers, LinkSecrets } from './use-cases/ports.ts';

/** Events, series and people's duties as files for calendar programs. */
@Module({
  imports: [ProgrammeModule],
  providers: [
    Calendars,
    CalendarLinkReads,
    LinkChanges,
    OpenCalendar,
    { provide: CalendarLinks, useClass: MongoCalendarLinks },
    { provide: LinkMakers, useClass: KnownLinkMakers },
    { provide: LinkSecrets, useClass: RandomLinkSecrets },
  ],
  exports: [Calendars, CalendarLinkReads, LinkChanges, OpenCalendar, CalendarLinks],
})
export class CalendarFilesModule {}

export const calendarFilesFeature = feature({
  module: CalendarFilesModule,
  controllers: [CalendarFileController, CalendarLinkController, OpenCalendarController],
  collections: [calendarLinkCollection],
});
