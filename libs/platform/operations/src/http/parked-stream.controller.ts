import { Body, Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation, page } from '@regional-events/platform-http';
import { ParkedStreams, type ParkedStream } from '@regional-events/platform-messaging';
import { ActionRequests } from '../action-requests.ts';
import { NothingParkedError } from '../errors.ts';
import { streamId, streamKeyOf } from '../stream-id.ts';
import { OwnServiceGuard } from '../own-service.guard.ts';
import {
  streamParam,
  reasonRequest,
  serviceParam,
  operatorPageQuery,
  type StreamParam,
  type ReasonRequest,
  type OperatorPageQuery,
} from './operations.request.ts';
import { parkedStreamPage, parkedStreamResponse } from './operations.response.ts';
import { ActionRoute, actionAccepted } from './action-route.ts';
import { tagged } from './tagged.ts';
import { operatorOperations } from './operator-operations.ts';

const MOST_MESSAGES = 100;

@ApiTags('operations')
@UseGuards(OwnServiceGuard)
@Area('operations')
@Controller('v1/operations/:service/parked')
export class ParkedStreamController {
  constructor(
    private readonly streams: ParkedStreams,
    private readonly requests: ActionRequests,
  ) {}

  @Operation(operatorOperations.listParked)
  @Get()
  @ApiOkResponse({ standardSchema: parkedStreamPage })
  async list(
    @Param({ schema: serviceParam }) _: object,
    @Query({ schema: operatorPageQuery }) query: OperatorPageQuery,
  ) {
    const { data, next } = await this.streams.list(query);
    return page({ data: data.map(viewOf), next });
  }

  @Operation(operatorOperations.readParked)
  @Get(':id')
  @ApiOkResponse({ standardSchema: parkedStreamResponse })
  async read(@Param({ schema: streamParam }) { id }: StreamParam) {
    const stream = await this.streams.find(streamKeyOf(id));
    if (stream === undefined) throw new NothingParkedError();
    const messages = await this.streams.messages(stream, MOST_MESSAGES);
    const shown = messages.map((each) => ({ ...each, parkedAt: each.parkedAt.toISOString() }));
    return one(tagged({ ...viewOf(stream), messages: shown }));
  }

  @Operation(operatorOperations.retryParked)
  @ActionRoute(':id/retry')
  async retry(
    @Param({ schema: streamParam }) { service, id }: StreamParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(
      service,
      await this.requests.request({ kind: 'retry-parked', target: id, why }, context),
    );
  }

  @Operation(operatorOperations.skipParked)
  @ActionRoute(':id/skip')
  async skip(
    @Param({ schema: streamParam }) { service, id }: StreamParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(
      service,
      await this.requests.request({ kind: 'skip-parked', target: id, why }, context),
    );
  }
}

function viewOf({ by: _by, since, ...stream }: ParkedStream) {
  return { id: streamId(stream), ...stream, since: since.toISOString() };
}
