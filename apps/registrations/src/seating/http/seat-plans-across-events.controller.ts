import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, Lists, page } from '@regional-events/platform-http';
import { seatPlanListQuery, type SeatPlanListQuery } from '../queries/seat-plan-list.ts';
import { SeatPlanReads } from '../queries/seat-plan-reads.ts';
import { seatPlanOperations } from './seat-plan-operations.ts';
import { seatPlanResponse } from './seat-plan.response.ts';

@ApiTags('seat plans')
@Area('registrations')
@Controller('v1/seat-plans')
export class SeatPlansAcrossEventsController {
  constructor(private readonly seatPlans: SeatPlanReads) {}

  @Lists(seatPlanOperations.list, seatPlanResponse)
  async list(
    @Query({ schema: seatPlanListQuery }) query: SeatPlanListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.seatPlans.list(query, actor));
  }
}
