import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import {
  Context,
  created,
  Creates,
  idParamOf,
  type IdParam,
  Lists,
  noContent,
  one,
  page,
  Reads,
  Removes,
} from '@regional-events/platform-http';
import { calendarDayListQuery, type CalendarDayListQuery } from '../queries/calendar-day-list.ts';
import { CalendarDayReads } from '../queries/calendar-day-reads.ts';
import { CalendarChanges } from '../use-cases/calendar-changes.ts';
import { calendarDayOperations } from './calendar-day-operations.ts';
import { addCalendarDayRequest, type AddCalendarDayRequest } from './calendar-day.request.ts';
import { calendarDayResponse } from './calendar-day.response.ts';

const idParam = idParamOf('the day');

@ApiTags('calendars')
@Area('events')
@Controller('v1/calendar-days')
export class CalendarDayController {
  constructor(
    private readonly changes: CalendarChanges,
    private readonly days: CalendarDayReads,
  ) {}

  @Creates(calendarDayOperations.add, calendarDayResponse)
  async add(
    @Body({ schema: addCalendarDayRequest }) body: AddCalendarDayRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.changes.add(body, context), 'v1/calendar-days');
  }

  @Lists(calendarDayOperations.list, calendarDayResponse)
  async list(
    @Query({ schema: calendarDayListQuery }) query: CalendarDayListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.days.list(query, actor));
  }

  @Reads(calendarDayOperations.read, calendarDayResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam) {
    return one(await this.days.read(id));
  }

  @Removes(calendarDayOperations.remove)
  async remove(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    await this.changes.remove(id, context);
    return noContent();
  }
}
