import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import {
  Context,
  created,
  Creates,
  HTTP_SETTINGS,
  idParamOf,
  Lists,
  noContent,
  one,
  page,
  Reads,
  Removes,
  type HttpSettings,
  type IdParam,
} from '@regional-events/platform-http';
import {
  calendarLinkListQuery,
  type CalendarLinkListQuery,
} from '../queries/calendar-link-list.ts';
import { CalendarLinkReads } from '../queries/calendar-link-reads.ts';
import { LinkChanges } from '../use-cases/link-changes.ts';
import { calendarLinkOperations } from './calendar-link-operations.ts';
import { makeCalendarLinkRequest, type MakeCalendarLinkRequest } from './calendar-link.request.ts';
import { calendarLinkResponse, calendarLinkWithUrlResponse } from './calendar-link.response.ts';

const idParam = idParamOf('the link');

@ApiTags('calendar files')
@Area('events')
@Controller('v1/calendar-links')
export class CalendarLinkController {
  constructor(
    private readonly changes: LinkChanges,
    private readonly links: CalendarLinkReads,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  @Creates(calendarLinkOperations.make, calendarLinkWithUrlResponse)
  async make(
    @Body({ schema: makeCalendarLinkRequest }) { kind, targetId }: MakeCalendarLinkRequest,
    @Context() context: CommandContext,
  ) {
    const { item, etag } = await this.changes.make({ kind, id: targetId }, context);
    const { secret, ...link } = item;
    const url = `${this.settings.publicUrl}/calendar/${secret}.ics`;
    return created({ item: { ...link, url }, etag }, 'v1/calendar-links');
  }

  @Lists(calendarLinkOperations.list, calendarLinkResponse)
  async list(
    @Query({ schema: calendarLinkListQuery }) query: CalendarLinkListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.links.list(query, actor));
  }

  @Reads(calendarLinkOperations.read, calendarLinkResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.links.read(id, actor));
  }

  @Removes(calendarLinkOperations.revoke)
  async revoke(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    await this.changes.revoke(id, context);
    return noContent();
  }
}
