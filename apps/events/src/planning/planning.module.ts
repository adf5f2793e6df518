import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { ProgrammeModule } from '../programme/programme.module.ts';
import { PlanController } from './http/plan.controller.ts';
import { AdoptPlan } from './use-cases/adopt-plan.ts';
import { PlanGroundwork } from './use-cases/plan-grounds.ts';
import { PlanEventsOfSeries } from './use-cases/plan-events-of-series.ts';

/** Finds dates and hosts for the events of a series. */
@Module({
  imports: [CalendarModule, ProgrammeModule],
  providers: [PlanGroundwork, PlanEventsOfSeries, AdoptPlan],
  exports: [PlanEventsOfSeries, AdoptPlan],
})
export class PlanningModule {}

export const planningFeature = feature({ module: PlanningModule, controllers: [PlanController] });
