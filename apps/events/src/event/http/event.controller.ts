import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Context,
  created,
  idParamOf,
  one,
  Operation,
  page,
  pageOf,
  type IdParam,
} from '@regional-events/platform-http';
import { EventReads } from '../queries/event-reads.ts';
import { ChangeEvent } from '../use-cases/change-event.ts';
import { DraftEvent } from '../use-cases/draft-event.ts';
import {
  changeEventRequest,
  draftEventRequest,
  eventListQuery,
  toChangeEvent,
  toDraftEvent,
  type ChangeEventRequest,
  type DraftEventRequest,
  type EventListRequest,
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

  @Operation(eventOperations.draft)
  @Post()
  @ApiCreatedResponse({ standardSchema: eventResponse })
  async draft(
    @Body({ schema: draftEventRequest }) body: DraftEventRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.draftEvent.execute(toDraftEvent(body), context), 'v1/events');
  }

  @Operation(eventOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: pageOf(eventResponse) })
  async list(
    @Query({ schema: eventListQuery }) query: EventListRequest,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.events.list(query, actor));
  }

  @Operation(eventOperations.read)
  @Get(':id')
  @ApiOkResponse({ standardSchema: eventResponse })
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.events.read(id, actor));
  }

  @Operation(eventOperations.change)
  @Patch(':id')
  @ApiOkResponse({ standardSchema: eventResponse })
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeEventRequest }) body: ChangeEventRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeEvent.execute(toChangeEvent(id, body), context));
  }
}
