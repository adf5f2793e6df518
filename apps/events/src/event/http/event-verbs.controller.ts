import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, idParamOf, one, Operation, type IdParam } from '@regional-events/platform-http';
import { CancelEvent } from '../use-cases/cancel-event.ts';
import { CompleteEvent } from '../use-cases/complete-event.ts';
import { PublishEvent } from '../use-cases/publish-event.ts';
import { cancelEventRequest, type CancelEventRequest } from './event.request.ts';
import { eventResponse } from './event.response.ts';
import { eventOperations } from './event-operations.ts';

const idParam = idParamOf('the event');

@ApiTags('events')
@Area('events')
@Controller('v1/events/:id')
export class EventVerbsController {
  constructor(
    private readonly publishEvent: PublishEvent,
    private readonly cancelEvent: CancelEvent,
    private readonly completeEvent: CompleteEvent,
  ) {}

  @Operation(eventOperations.publish)
  @Post('publish')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: eventResponse })
  async publish(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.publishEvent.execute(id, context));
  }

  @Operation(eventOperations.cancel)
  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: eventResponse })
  async cancel(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: cancelEventRequest }) { reason }: CancelEventRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.cancelEvent.execute(id, reason, context));
  }

  @Operation(eventOperations.complete)
  @Post('complete')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: eventResponse })
  async complete(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.completeEvent.execute(id, context));
  }
}
