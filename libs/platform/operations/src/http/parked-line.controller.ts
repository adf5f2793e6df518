import { Body, Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation, page } from '@regional-events/platform-http';
import { ParkedLines, type ParkedLine } from '@regional-events/platform-messaging';
import { ActionDesk } from '../action-desk.ts';
import { NothingParkedError } from '../errors.ts';
import { lineId, lineOf } from '../line-id.ts';
import { OwnServiceGuard } from '../own-service.guard.ts';
import {
  lineParam,
  reasonRequest,
  serviceParam,
  stretchQuery,
  type LineParam,
  type ReasonRequest,
  type StretchQuery,
} from './operations.request.ts';
import { parkedLinePage, parkedLineResponse } from './operations.response.ts';
import { Order, taken } from './order.ts';
import { tagged } from './tagged.ts';
import { operatorOperations } from './operator-operations.ts';

const MOST_MESSAGES = 100;

@ApiTags('operations')
@UseGuards(OwnServiceGuard)
@Controller('v1/operations/:service/parked')
export class ParkedLineController {
  constructor(
    private readonly lines: ParkedLines,
    private readonly desk: ActionDesk,
  ) {}

  @Operation(operatorOperations.listParked)
  @Get()
  @ApiOkResponse({ standardSchema: parkedLinePage })
  async list(
    @Param({ schema: serviceParam }) _: object,
    @Query({ schema: stretchQuery }) query: StretchQuery,
  ) {
    const { data, next } = await this.lines.list(query);
    return page({ data: data.map(viewOf), next });
  }

  @Operation(operatorOperations.readParked)
  @Get(':id')
  @ApiOkResponse({ standardSchema: parkedLineResponse })
  async read(@Param({ schema: lineParam }) { id }: LineParam) {
    const line = await this.lines.find(lineOf(id));
    if (line === undefined) throw new NothingParkedError();
    const messages = await this.lines.messages(line, MOST_MESSAGES);
    const shown = messages.map((each) => ({ ...each, parkedAt: each.parkedAt.toISOString() }));
    return one(tagged({ ...viewOf(line), messages: shown }));
  }

  @Operation(operatorOperations.retryParked)
  @Order(':id/retry')
  async retry(
    @Param({ schema: lineParam }) { service, id }: LineParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return taken(service, await this.desk.parkedLine('retry-parked', id, why, context));
  }

  @Operation(operatorOperations.skipParked)
  @Order(':id/skip')
  async skip(
    @Param({ schema: lineParam }) { service, id }: LineParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return taken(service, await this.desk.parkedLine('skip-parked', id, why, context));
  }
}

function viewOf({ by: _by, since, ...line }: ParkedLine) {
  return { id: lineId(line), ...line, since: since.toISOString() };
}
