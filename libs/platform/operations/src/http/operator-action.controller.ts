import { Body, Controller, Get, Inject, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation, page } from '@regional-events/platform-http';
import { OperatorActions } from '@regional-events/platform-messaging';
import { ActionRequests } from '../action-requests.ts';
import { ActionNotFoundError, TopicNotReadError } from '../errors.ts';
import { OPERATIONS, type OperationsSettings } from '../operations-settings.ts';
import { OwnServiceGuard } from '../own-service.guard.ts';
import { actionView } from './action-view.ts';
import {
  actionParam,
  reasonRequest,
  replayRequest,
  serviceParam,
  operatorPageQuery,
  toStart,
  type ActionParam,
  type ReasonRequest,
  type ReplayRequest,
  type ServiceParam,
  type OperatorPageQuery,
} from './operations.request.ts';
import { actionPage, actionResponse } from './operations.response.ts';
import { ActionRoute, actionAccepted } from './action-route.ts';
import { tagged } from './tagged.ts';
import { operatorOperations } from './operator-operations.ts';

@ApiTags('operations')
@UseGuards(OwnServiceGuard)
@Area('operations')
@Controller('v1/operations/:service')
export class OperatorActionController {
  constructor(
    private readonly actions: OperatorActions,
    private readonly requests: ActionRequests,
    @Inject(OPERATIONS) private readonly settings: OperationsSettings,
  ) {}

  @Operation(operatorOperations.replay)
  @ActionRoute('replays')
  async replay(
    @Param({ schema: serviceParam }) { service }: ServiceParam,
    @Body({ schema: replayRequest }) { topic, from, why }: ReplayRequest,
    @Context() context: CommandContext,
  ) {
    const { topics } = this.settings;
    if (!topics.includes(topic)) throw new TopicNotReadError(topics);
    const replay = { kind: 'replay', target: topic, from: toStart(from), why } as const;
    return actionAccepted(service, await this.requests.request(replay, context));
  }

  @Operation(operatorOperations.rebuild)
  @ActionRoute('rebuilds')
  async rebuild(
    @Param({ schema: serviceParam }) { service }: ServiceParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(
      service,
      await this.requests.request({ kind: 'rebuild', target: null, why }, context),
    );
  }

  @Operation(operatorOperations.listActions)
  @Get('actions')
  @ApiOkResponse({ standardSchema: actionPage })
  async list(
    @Param({ schema: serviceParam }) _: object,
    @Query({ schema: operatorPageQuery }) query: OperatorPageQuery,
  ) {
    const { data, next } = await this.actions.list(query);
    return page({ data: data.map(actionView), next });
  }

  @Operation(operatorOperations.readAction)
  @Get('actions/:id')
  @ApiOkResponse({ standardSchema: actionResponse })
  async read(@Param({ schema: actionParam }) { id }: ActionParam) {
    const action = await this.actions.find(id);
    if (action === undefined) throw new ActionNotFoundError();
    return one(tagged(actionView(action)));
  }
}
