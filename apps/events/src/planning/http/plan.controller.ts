import { Body, Controller, Headers, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import { Acts, Context, idParamOf, type IdParam } from '@regional-events/platform-http';
import { languageAsked } from '@regional-events/texts';
import { AdoptPlan } from '../use-cases/adopt-plan.ts';
import { PlanEventsOfSeries } from '../use-cases/plan-events-of-series.ts';
import { adoptPlanRequest, toAdoptPlan, type AdoptPlanRequest } from './adopt-plan.request.ts';
import { planOperations } from './plan-operations.ts';
import { planRequest, type PlanRequest } from './plan.request.ts';
import { adoptedPlanResponse, plansResponse } from './plan.response.ts';
import { plansView, wordsIn } from './plan-view.ts';

const idParam = idParamOf('the series');

@ApiTags('planning')
@Area('events')
@Controller('v1/series/:id/plans')
export class PlanController {
  constructor(
    private readonly planEvents: PlanEventsOfSeries,
    private readonly adoptPlan: AdoptPlan,
  ) {}

  @Acts(planOperations.plan, plansResponse, '')
  async plan(
    @Param({ schema: idParam }) { id: seriesId }: IdParam,
    @Body({ schema: planRequest }) body: PlanRequest,
    @Context() { actor }: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const plans = await this.planEvents.execute({ seriesId, ...body }, actor);
    return plansView(plans, languageAsked(accepted));
  }

  @Acts(planOperations.adopt, adoptedPlanResponse, 'adopt')
  async adopt(
    @Param({ schema: idParam }) { id: seriesId }: IdParam,
    @Body({ schema: adoptPlanRequest }) body: AdoptPlanRequest,
    @Context() context: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const words = wordsIn(languageAsked(accepted));
    return { events: await this.adoptPlan.execute(toAdoptPlan(seriesId, body), context, words) };
  }
}
