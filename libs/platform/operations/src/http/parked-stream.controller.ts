import { Body, Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation, page } from '@regional-events/platform-http';
import { ParkedStreams, type ParkedStream } from '@regional-events/platform-messaging';
import { ActionRequests } from '../action-requests.ts';
import { NothingParkedError } from '../errors.ts';
import { streamId, streamKeyOf } from '../stream-id.ts';
import { OwnServiceGuard } from '../own-service.guard.ts';
import {
  lineParam,
  reasonRequest,
  serviceParam,
  operatorPageQuery,
  type LineParam,
  type ReasonRequest,
  type OperatorPageQuery,
} from './operations.request.ts';
import { parkedLinePage, parkedLineResponse } from './operations.response.ts';
import { ActionRoute, actionAccepted } from './action-route.ts';
import { tagged } from './tagged.ts';
import { operatorOperations } from './operator-operations.ts';

const MOST_MESSAGES = 100;

@ApiTags('operations')
@UseGuards(OwnServiceGuard)
@Controller('v1/operations/:service/parked')
export class ParkedStreamController {
  constructor(
    private readonly lines: ParkedStreams,
    private readonly desk: ActionRequests,
  ) {}

  @Operation(operatorOperations.listParked)
  @Get()
  @ApiOkResponse({ standardSchema: parkedLinePage })
  async list(
    @Param({ schema: serviceParam }) _: object,
    @Query({ schema: operatorPageQuery }) query: OperatorPageQuery,
  ) {
    const { data, next } = await this.lines.list(query);
    return page({ data: data.map(viewOf), next });
  }

  @Operation(operatorOperations.readParked)
  @Get(':id')
  @ApiOkResponse({ standardSchema: parkedLineResponse })
  async read(@Param({ schema: lineParam }) { id }: LineParam) {
    const line = await this.lines.find(streamKeyOf(id));
    if (line === undefined) throw new NothingParkedError();
    const messages = await this.lines.messages(line, MOST_MESSAGES);
    const shown = messages.map((each) => ({ ...each, parkedAt: each.parkedAt.toISOString() }));
    return one(tagged({ ...viewOf(line), messages: shown }));
  }

  @Operation(operatorOperations.retryParked)
  @ActionRoute(':id/retry')
  async retry(
    @Param({ schema: lineParam }) { service, id }: LineParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(service, await this.desk.parkedLine('retry-parked', id, why, context));
  }

  @Operation(operatorOperations.skipParked)
  @ActionRoute(':id/skip')
  async skip(
    @Param({ schema: lineParam }) { service, id }: LineParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(service, await this.desk.parkedLine('skip-parked', id, why, context));
  }
}

function viewOf({ by: _by, since, ...line }: ParkedStream) {
  return { id: streamId(line), ...line, since: since.toISOString() };
}
