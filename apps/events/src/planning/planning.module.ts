import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { ProgrammeModule } from '../programme/programme.module.ts';
import { PlanController } from './http/plan.controller.ts';
import { PlanEventsOfSeries } from './use-cases/plan-events-of-series.ts';

/** Finds dates and hosts for the events of a series. */
@Module({
  imports: [CalendarModule, ProgrammeModule],
  providers: [PlanEventsOfSeries],
  exports: [PlanEventsOfSeries],
})
export class PlanningModule {}

export const planningFeature = feature({ module: PlanningModule, controllers: [PlanController] });
