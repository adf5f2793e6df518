import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Programme } from '../../programme/use-cases/programme-ports.ts';
import { expectSoundQuestion } from '../domain/plan-rules.ts';
import { keepingFaults } from '../domain/present-events.ts';
import { planSeries, type PlanAnswer } from '../domain/plan-series.ts';
import { PlanGroundwork, type AskedQuestion, type WholeQuestion } from './plan-grounds.ts';

export { weekdays } from '../domain/date-numbers.ts';
export { usualWeights, type WeightName } from '../domain/weights.ts';
export type { PlanReason } from '../domain/plan-reason.ts';
export type {
  PlanChange,
  PlannedEvent,
  RankedPlan,
  RejectedCandidate,
} from '../domain/plan-series.ts';
export type { PresentEvent, WholeQuestion } from './plan-grounds.ts';

export interface PlanCommand extends AskedQuestion {
  readonly seriesId: string;
}

export interface SeriesPlans extends PlanAnswer {
  /** What was asked, with nothing left out. */
  readonly whole: WholeQuestion;
  /** The number in the series of each place of the plans. */
  readonly numbers: readonly number[];
}

/** Finds dates and hosts; writes nothing. */
@Injectable()
export class PlanEventsOfSeries {
  constructor(
    private readonly programme: Programme,
    private readonly groundwork: PlanGroundwork,
  ) {}

  async execute({ seriesId, ...asked }: PlanCommand, actor: Actor): Promise<SeriesPlans> {
    const series = await this.programme.seriesToPlan(seriesId, actor);
    const grounds = await this.groundwork.groundsOf(asked, series);
    const { whole, question, numbers, hostsBefore } = grounds;
    expectSoundQuestion(question, series, keepingFaults(whole));
    const world = await this.groundwork.worldOf(grounds, series);
    return { ...(await planSeries(question, world, hostsBefore)), whole, numbers };
  }
}
