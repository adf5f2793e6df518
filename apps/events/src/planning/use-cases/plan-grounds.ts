import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, REGION_TIME_ZONE } from '@regional-events/kernel';
import {
  Programme,
  type HeldEvent,
  type SeriesToPlan,
} from '../../programme/use-cases/programme-ports.ts';
import { dateOf, dayNumber, type Weekday } from '../domain/date-numbers.ts';
import type { Blackout, PlanningWorld, PlanQuestion, Rotation } from '../domain/plan-question.ts';
import { lastDayOfLongest } from '../domain/plan-rules.ts';
import { Holidays } from './ports.ts';

/** What is left out is taken from the series. */
export interface AskedQuestion {
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

/** With nothing left out: asked again, it gives the same plans while the world stays as it is. */
export type WholeQuestion = Required<AskedQuestion>;

/** What the answer to a question rests on. */
export interface PlanGrounds {
  readonly whole: WholeQuestion;
  readonly question: PlanQuestion;
  /** The number in the series of each place of the plan. */
  readonly numbers: readonly number[];
  /** The events of the series that are not cancelled. */
  readonly held: readonly HeldEvent[];
  /** Who hosted before, oldest first. */
  readonly hostsBefore: readonly string[];
}

@Injectable()
export class PlanGroundwork {
  constructor(
    private readonly programme: Programme,
    private readonly holidays: Holidays,
    private readonly clock: Clock,
  ) {}

  async groundsOf(asked: AskedQuestion, series: SeriesToPlan): Promise<PlanGrounds> {
    const held = await this.programme.eventsOf(series.id);
    const today = localDateOf(this.clock.now(), REGION_TIME_ZONE);
    const whole = wholeQuestion(asked, series, today);
    const first = Math.max(0, ...held.map(({ numberInSeries }) => numberInSeries ?? 0)) + 1;
    const { fixed, ...rest } = whole;
    const question = {
      ...rest,
      fixed: fixed.map(({ numberInSeries, from, host }) => ({
        place: numberInSeries - first + 1,
        from,
        host,
      })),
    };
    const numbers = Array.from({ length: whole.events }, (_, index) => first + index);
    return { whole, question, numbers, held, hostsBefore: hostsBefore(held) };
  }

  async worldOf(question: PlanQuestion, { id }: SeriesToPlan): Promise<PlanningWorld> {
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

function wholeQuestion(asked: AskedQuestion, series: SeriesToPlan, today: string): WholeQuestion {
  const from = asked.from ?? later(series.from, today);
  return {
    ...asked,
    from,
    to: asked.to ?? earlier(series.to, lastDayOfLongest(from)),
    hosts: asked.hosts ?? series.countries,
    participating: asked.participating ?? series.countries,
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
