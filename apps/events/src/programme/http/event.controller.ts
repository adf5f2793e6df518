import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Changes,
  Context,
  created,
  Creates,
  idParamOf,
  type IdParam,
  Lists,
  one,
  page,
  Reads,
} from '@regional-events/platform-http';
import { eventListQuery, type EventListQuery } from '../queries/event-list.ts';
import { EventReads } from '../queries/event-reads.ts';
import { ChangeEvent } from '../use-cases/change-event.ts';
import { DraftEvent } from '../use-cases/draft-event.ts';
import {
  changeEventRequest,
  draftEventRequest,
  toChangeEvent,
  toDraftEvent,
  type ChangeEventRequest,
  type DraftEventRequest,
} from './event.request.ts';
import { eventResponse } from './event.response.ts';
import { eventOperations } from './event-operations.ts';

const idParam = idParamOf('the event');

@ApiTags('events')
@Area('events')
@Controller('v1/events')
export class EventController {
  constructor(
    private readonly draftEvent: DraftEvent,
    private readonly changeEvent: ChangeEvent,
    private readonly events: EventReads,
  ) {}

  @Creates(eventOperations.draft, eventResponse)
  async draft(
    @Body({ schema: draftEventRequest }) body: DraftEventRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.draftEvent.execute(toDraftEvent(body), context), 'v1/events');
  }

  @Lists(eventOperations.list, eventResponse)
  async list(
    @Query({ schema: eventListQuery }) query: EventListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.events.list(query, actor));
  }

  @Reads(eventOperations.read, eventResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.events.read(id, actor));
  }

  @Changes(eventOperations.change, eventResponse)
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeEventRequest }) body: ChangeEventRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeEvent.execute(toChangeEvent(id, body), context));
  }
}
