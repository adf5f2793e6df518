import { Controller, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import {
  Context,
  HTTP_SETTINGS,
  idParamOf,
  one,
  type HttpSettings,
  type IdParam,
} from '@regional-events/platform-http';
import { languageAsked } from '@regional-events/texts';
import { fileOf } from '../file/file-of.ts';
import { Calendars } from '../use-cases/calendars.ts';
import { calendarFileOperations } from './calendar-file-operations.ts';
import {
  calendarFileQuery,
  dutiesParam,
  eventCalendarQuery,
  type CalendarFileQuery,
  type DutiesParam,
  type EventCalendarQuery,
} from './calendar-file.request.ts';
import { GivesCalendar } from './gives-calendar.ts';

const eventParam = idParamOf('the event');
const seriesParam = idParamOf('the series');
const ACCEPTED = 'accept-language';

@ApiTags('calendar files')
@Area('events')
@Controller('v1')
export class CalendarFileController {
  constructor(
    private readonly calendars: Calendars,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  @GivesCalendar(calendarFileOperations.event, 'events/:id/calendar.ics')
  async event(
    @Param({ schema: eventParam }) { id }: IdParam,
    @Query({ schema: eventCalendarQuery }) { lang, sessions }: EventCalendarQuery,
    @Context() { actor }: CommandContext,
    @Headers(ACCEPTED) accepted: string | undefined,
  ) {
    const calendar = await this.calendars.read({ kind: 'event', id }, actor, sessions === 'true');
    return one(fileOf(calendar, this.#words(lang, accepted)));
  }

  @GivesCalendar(calendarFileOperations.series, 'series/:id/calendar.ics')
  async series(
    @Param({ schema: seriesParam }) { id }: IdParam,
    @Query({ schema: calendarFileQuery }) { lang }: CalendarFileQuery,
    @Context() { actor }: CommandContext,
    @Headers(ACCEPTED) accepted: string | undefined,
  ) {
    const calendar = await this.calendars.read({ kind: 'series', id }, actor, false);
    return one(fileOf(calendar, this.#words(lang, accepted)));
  }

  @GivesCalendar(calendarFileOperations.duties, 'duties/:personId/calendar.ics')
  async duties(
    @Param({ schema: dutiesParam }) { personId: id }: DutiesParam,
    @Query({ schema: calendarFileQuery }) { lang }: CalendarFileQuery,
    @Context() { actor }: CommandContext,
    @Headers(ACCEPTED) accepted: string | undefined,
  ) {
    const calendar = await this.calendars.read({ kind: 'person', id }, actor, true);
    return one(fileOf(calendar, this.#words(lang, accepted)));
  }

  #words(lang: CalendarFileQuery['lang'], accepted: string | undefined) {
    return { language: lang ?? languageAsked(accepted), publicUrl: this.settings.publicUrl };
  }
}
