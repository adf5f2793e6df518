import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Acts,
  Context,
  created,
  Creates,
  idParamOf,
  type IdParam,
  one,
} from '@regional-events/platform-http';
import { CloneEvent } from '../use-cases/clone-event.ts';
import {
  cloneDayRequest,
  cloneEventRequest,
  dayParam,
  type CloneDayRequest,
  type CloneEventRequest,
  type DayParam,
} from './event-clone.request.ts';
import { clonedEventResponse } from './event.response.ts';
import { cloneOperations } from './event-clone-operations.ts';

const idParam = idParamOf('the event');

@ApiTags('events')
@Area('events')
@Controller('v1/events/:id')
export class EventCloneController {
  constructor(private readonly cloneEvent: CloneEvent) {}

  @Creates(cloneOperations.event, clonedEventResponse, 'clone')
  async clone(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: cloneEventRequest }) body: CloneEventRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.cloneEvent.execute({ id, ...body }, context), 'v1/events');
  }

  @Acts(cloneOperations.day, clonedEventResponse, 'days/:date/clone')
  async cloneDay(
    @Param({ schema: dayParam }) { id, date }: DayParam,
    @Body({ schema: cloneDayRequest }) { to }: CloneDayRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.cloneEvent.cloneDay(id, { date, to }, context));
  }
}
