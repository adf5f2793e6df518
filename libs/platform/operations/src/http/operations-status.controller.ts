import { Controller, Get, Inject, Param, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import { Operation } from '@regional-events/platform-http';
import { MessageGauge } from '@regional-events/platform-messaging';
import { OPERATIONS, type OperationsSettings } from '../operations-settings.ts';
import { OwnServiceGuard } from '../own-service.guard.ts';
import { serviceParam, type ServiceParam } from './operations.request.ts';
import { statusResponse } from './operations.response.ts';
import { operatorOperations } from './operator-operations.ts';

@ApiTags('operations')
@UseGuards(OwnServiceGuard)
@Area('operations')
@Controller('v1/operations/:service/status')
export class OperationsStatusController {
  constructor(
    private readonly gauge: MessageGauge,
    @Inject(OPERATIONS) private readonly settings: OperationsSettings,
  ) {}

  @Operation(operatorOperations.status)
  @Get()
  @ApiOkResponse({ standardSchema: statusResponse })
  async read(@Param({ schema: serviceParam }) { service }: ServiceParam) {
    return { service, group: this.settings.group, ...(await this.gauge.figures()) };
  }
}
