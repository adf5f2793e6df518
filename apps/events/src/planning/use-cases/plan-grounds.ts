import { Injectable } from '@nestjs/common';
import { Clock, localDateOf, REGION_TIME_ZONE } from '@regional-events/kernel';
import {
  Programme,
  type HeldEvent,
  type SeriesToPlan,
} from '../../programme/use-cases/programme-ports.ts';
import { dateOf, dayNumber, type Weekday } from '../domain/date-numbers.ts';
import { possibleHosts } from '../domain/kept-events.ts';
import type { Blackout, PlanningWorld, PlanQuestion, Rotation } from '../domain/plan-question.ts';
import { placesOf, presentEvents, type PresentEvent } from '../domain/present-events.ts';
import type { Weights } from '../domain/weights.ts';
import { lastDayOfLongest } from '../domain/plan-rules.ts';
import { Holidays } from './ports.ts';

/** What is left out is taken from the series. */
export interface AskedQuestion {
  /** In all, with those that are kept; without it the kept ones alone. */
  readonly events?: number;
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
  readonly fixed: readonly AskedFixed[];
  readonly alternatives: number;
  readonly weights: Weights;
  /** Whether the events that the series has are taken as they stand. */
  readonly keep: boolean;
  /** How they stood when the question was answered. */
  readonly present?: readonly PresentEvent[];
}

/** Without a date or host it stays where it stands. */
export interface AskedFixed {
  readonly numberInSeries: number;
  readonly from?: string;
  readonly host?: string;
}

/** With nothing left out: asked again, it gives the same plans while the world stays as it is. */
export type WholeQuestion = Required<AskedQuestion>;
export type { PresentEvent } from '../domain/present-events.ts';

/** What the answer to a question rests on. */
export interface PlanGrounds {
  readonly whole: WholeQuestion;
  readonly question: PlanQuestion;
  /** The number in the series of each place of the plan. */
  readonly numbers: readonly number[];
  /** Who has a number of the series, also those that are cancelled. */
  readonly numbered: readonly HeldEvent[];
  /** Those that were to be kept, as they stand now, in the order of the places. */
  readonly present: readonly PresentEvent[];
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
    const all = await this.programme.eventsOf(series.id);
    const held = all.filter(({ status }) => status !== 'cancelled');
    const today = localDateOf(this.clock.now(), REGION_TIME_ZONE);
    const window = windowOf(asked, series, today);
    const present = asked.keep ? presentEvents(held, window, asked.fixed) : [];
    const kept = new Set(present.map(({ eventId }) => eventId));
    const whole = wholeQuestion(asked, series, { ...window, present });
    const numbers = numbersOf(whole, all);
    return {
      whole,
      question: { ...whole, ...placesOf(whole, numbers) },
      numbers,
      numbered: all,
      present,
      hostsBefore: hostsBefore(held.filter(({ id }) => !kept.has(id))),
    };
  }

  async worldOf({ question, present }: PlanGrounds, { id }: SeriesToPlan): Promise<PlanningWorld> {
    const countries = [...new Set([...possibleHosts(question), ...question.participating])];
    const kept = new Set(present.map(({ eventId }) => eventId));
    const window = widened(question, Math.max(question.minGapDays, 1));
    const holidays = await this.holidays.between(window, countries);
    const events = await this.programme.eventsBetween(window, {
      seriesId: id,
      people: question.experts,
    });
    return { holidays, events: events.filter((event) => !kept.has(event.id)) };
  }
}

function windowOf({ from, to }: AskedQuestion, series: SeriesToPlan, today: string) {
  const first = from ?? later(series.from, today);
  return { from: first, to: to ?? earlier(series.to, lastDayOfLongest(first)) };
}

function wholeQuestion(
  asked: AskedQuestion,
  series: SeriesToPlan,
  found: { from: string; to: string; present: readonly PresentEvent[] },
): WholeQuestion {
  return {
    ...asked,
    ...found,
    events: asked.events ?? found.present.length,
    hosts: asked.hosts ?? series.countries,
    participating: asked.participating ?? series.countries,
  };
}

/** The kept events have their numbers; those that are new come after the highest of the series. */
function numbersOf({ events, present }: WholeQuestion, held: readonly HeldEvent[]): number[] {
  const first = Math.max(0, ...held.map(({ numberInSeries }) => numberInSeries ?? 0)) + 1;
  const fresh = Math.max(0, events - present.length);
  return [
    ...present.map(({ numberInSeries }) => numberInSeries),
    ...Array.from({ length: fresh }, (_, index) => first + index),
  ];
}

/** The days beside the first and last event count too, and own events that lie too near. */
function widened({ from, to }: PlanQuestion, days: number) {
  return { from: dateOf(dayNumber(from) - days), to: dateOf(dayNumber(to) + days) };
}

/** Oldest first. */
function hostsBefore(held: readonly HeldEvent[]): readonly string[] {
  return held
    .flatMap(({ country, days: [firstDay] }) =>
      country === null || firstDay === undefined ? [] : [{ country, firstDay }],
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
