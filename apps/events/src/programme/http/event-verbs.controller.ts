import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Acts, Context, idParamOf, type IdParam, one } from '@regional-events/platform-http';
import { EventVerbs } from '../use-cases/event-verbs.ts';
import { RescheduleEvent } from '../use-cases/reschedule-event.ts';
import { cancelEventRequest, type CancelEventRequest } from './event.request.ts';
import { rescheduleEventRequest, type RescheduleEventRequest } from './reschedule.request.ts';
import { eventResponse } from './event.response.ts';
import { eventVerbOperations } from './event-verb-operations.ts';

const idParam = idParamOf('the event');

@ApiTags('events')
@Area('events')
@Controller('v1/events/:id')
export class EventVerbsController {
  constructor(
    private readonly verbs: EventVerbs,
    private readonly rescheduleEvent: RescheduleEvent,
  ) {}

  @Acts(eventVerbOperations.publish, eventResponse, 'publish')
  async publish(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.verbs.publish(id, context));
  }

  @Acts(eventVerbOperations.postpone, eventResponse, 'postpone')
  async postpone(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.verbs.postpone(id, context));
  }

  @Acts(eventVerbOperations.reschedule, eventResponse, 'reschedule')
  async reschedule(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: rescheduleEventRequest }) body: RescheduleEventRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.rescheduleEvent.execute(id, body, context));
  }

  @Acts(eventVerbOperations.cancel, eventResponse, 'cancel')
  async cancel(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: cancelEventRequest }) { reason }: CancelEventRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.verbs.cancel(id, reason, context));
  }

  @Acts(eventVerbOperations.complete, eventResponse, 'complete')
  async complete(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.verbs.complete(id, context));
  }

  @Acts(eventVerbOperations.close, eventResponse, 'close')
  async close(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.verbs.close(id, context));
  }
}
