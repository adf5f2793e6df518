import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, REGION_TIME_ZONE, type Actor } from '@regional-events/kernel';
import {
  Programme,
  type HeldEvent,
  type SeriesToPlan,
} from '../../programme/use-cases/programme-ports.ts';
import { dateOf, dayNumber, type Weekday } from '../domain/date-numbers.ts';
import type { Blackout, PlanningWorld, PlanQuestion, Rotation } from '../domain/plan-question.ts';
import { expectSoundQuestion, lastDayOfLongest } from '../domain/plan-rules.ts';
import { planSeries, type PlanAnswer } from '../domain/plan-series.ts';
import { Holidays } from './ports.ts';

export { weekdays } from '../domain/date-numbers.ts';
export type { PlanReason } from '../domain/plan-reason.ts';
export type { PlannedEvent, RankedPlan, RejectedCandidate } from '../domain/plan-series.ts';

/** What is left out is taken from the series. */
export interface PlanCommand {
  readonly seriesId: string;
  readonly events: number;
  readonly lengthDays: number;
  readonly from?: string;
  readonly to?: string;
  readonly minGapDays: number;
  readonly maxGapDays: number;
  readonly weekdays: readonly Weekday[];
  readonly hosts?: readonly string[];
  readonly rotation: Rotation;
  readonly participating?: readonly string[];
  readonly blackouts: readonly Blackout[];
  readonly experts: readonly string[];
  readonly fixed: readonly {
    readonly numberInSeries: number;
    readonly from: string;
    readonly host: string;
  }[];
  readonly alternatives: number;
}

export interface SeriesPlans extends PlanAnswer {
  /** The number in the series of the first planned event. */
  readonly firstNumber: number;
}

/** Finds dates and hosts; writes nothing. */
@Injectable()
export class PlanEventsOfSeries {
  constructor(
    private readonly programme: Programme,
    private readonly holidays: Holidays,
    private readonly clock: Clock,
  ) {}

  async execute(command: PlanCommand, actor: Actor): Promise<SeriesPlans> {
    const series = await this.programme.seriesToPlan(command.seriesId, actor);
    const held = await this.programme.eventsOf(series.id);
    const firstNumber = Math.max(0, ...held.map(({ numberInSeries }) => numberInSeries ?? 0)) + 1;
    const today = localDateOf(this.clock.now(), REGION_TIME_ZONE);
    const question = questionOf(command, series, { firstNumber, today });
    expectSoundQuestion(question, series);
    const answer = await planSeries(
      question,
      await this.#world(question, series),
      hostsBefore(held),
    );
    return { ...answer, firstNumber };
  }

  async #world(question: PlanQuestion, { id }: SeriesToPlan): Promise<PlanningWorld> {
    const countries = [...new Set([...question.hosts, ...question.participating])];
    const window = widened(question, Math.max(question.minGapDays, 1));
    const holidays = await this.holidays.between(window, countries);
    const events = await this.programme.eventsBetween(window, {
      seriesId: id,
      people: question.experts,
    });
    return { holidays, events };
  }
}

function questionOf(
  command: PlanCommand,
  series: SeriesToPlan,
  { firstNumber, today }: { readonly firstNumber: number; readonly today: string },
): PlanQuestion {
  const { seriesId: _, fixed, ...asked } = command;
  const from = command.from ?? later(series.from, today);
  return {
    ...asked,
    from,
    to: command.to ?? earlier(series.to, lastDayOfLongest(from)),
    hosts: command.hosts ?? series.countries,
    participating: command.participating ?? series.countries,
    fixed: fixed.map(({ numberInSeries, from, host }) => ({
      place: numberInSeries - firstNumber + 1,
      from,
      host,
    })),
  };
}

/** The days beside the first and last event count too, and own events that lie too near. */
function widened({ from, to }: PlanQuestion, days: number) {
  return { from: dateOf(dayNumber(from) - days), to: dateOf(dayNumber(to) + days) };
}

/** Oldest first. */
function hostsBefore(held: readonly HeldEvent[]): readonly string[] {
  return held
    .flatMap(({ country, firstDay }) =>
      country === null || firstDay === null ? [] : [{ country, firstDay }],
    )
    .toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1))
    .map(({ country }) => country);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
