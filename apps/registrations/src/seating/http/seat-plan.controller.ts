import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation } from '@regional-events/platform-http';
import { SeatPlanReads } from '../queries/seat-plan-reads.ts';
import { ChangeCapacity } from '../use-cases/change-capacity.ts';
import { eventParam, type EventParam } from '../../event-param.ts';
import { changeSeatPlanRequest, type ChangeSeatPlanRequest } from './seat-plan.request.ts';
import { availabilityResponse, seatPlanResponse } from './seat-plan.response.ts';
import { seatPlanOperations } from './seat-plan-operations.ts';

@ApiTags('seat plans')
@Area('registrations')
@Controller('v1/events/:eventId')
export class SeatPlanController {
  constructor(
    private readonly changeCapacity: ChangeCapacity,
    private readonly seatPlans: SeatPlanReads,
  ) {}

  @Operation(seatPlanOperations.read)
  @Get('seat-plan')
  @ApiOkResponse({ standardSchema: seatPlanResponse })
  async read(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Context() { actor }: CommandContext,
  ) {
    return one(await this.seatPlans.seatPlan(eventId, actor), { never304: true });
  }

  @Operation(seatPlanOperations.change)
  @Patch('seat-plan')
  @ApiOkResponse({ standardSchema: seatPlanResponse })
  async change(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Body({ schema: changeSeatPlanRequest }) body: ChangeSeatPlanRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeCapacity.execute(eventId, body, context), { never304: true });
  }

  @Operation(seatPlanOperations.availability)
  @Get('availability')
  @ApiOkResponse({ standardSchema: availabilityResponse })
  async availability(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Context() { actor }: CommandContext,
  ) {
    return this.seatPlans.availability(eventId, actor);
  }
}
