import type { Weekday } from './date-numbers.ts';
import type { Weights } from './weights.ts';

/**
 * `each-once`: nobody hosts again before everybody hosted; `least-recent`: whoever hosted longest ago is next, and passing over costs;
 * `fixed`: the hosts in the given order, again and again.
 */
export type Rotation = 'each-once' | 'least-recent' | 'fixed';

export interface Blackout {
  readonly country: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
}

export interface FixedEvent {
  /** Its place in the plan, from 1. */
  readonly place: number;
  /** Its first day, YYYY-MM-DD. */
  readonly from: string;
  readonly host: string;
  /** Nobody asked for it: it is published, so it stays where it is. */
  readonly stands?: true;
}

/** An event of the series that is taken as it stands, and moves only where it must. */
export interface KeptEvent {
  readonly place: number;
  /** YYYY-MM-DD, in order; none where the draft has no days. */
  readonly days: readonly string[];
  /** Null where nobody hosts it yet. */
  readonly host: string | null;
}

/** What the planner is asked. Dates are local dates; countries are ISO 3166-1 alpha-2 or XK. */
export interface PlanQuestion {
  readonly events: number;
  readonly lengthDays: number;
  /** The window: no event begins before `from` or ends after `to`. */
  readonly from: string;
  readonly to: string;
  /** Days between the last day of one event and the first of the next. */
  readonly minGapDays: number;
  readonly maxGapDays: number;
  /** Every day of an event falls on one of these. */
  readonly weekdays: readonly Weekday[];
  readonly hosts: readonly string[];
  readonly rotation: Rotation;
  readonly participating: readonly string[];
  readonly blackouts: readonly Blackout[];
  /** Ids of people who are wanted at every event. */
  readonly experts: readonly string[];
  readonly fixed: readonly FixedEvent[];
  /** At most one at each place, in the order of time. */
  readonly kept: readonly KeptEvent[];
  readonly weights: Weights;
  /** How many plans are wanted. */
  readonly alternatives: number;
}

export type HolidayKind = 'public' | 'religious' | 'community' | 'observance';

export interface Holiday {
  readonly country: string;
  readonly date: string;
  readonly kind: HolidayKind;
  /** A `likely` day may move by one, as those of the Islamic calendar do. */
  readonly certainty: 'certain' | 'likely';
  readonly names: Readonly<Record<string, string>>;
}

/** An event that stands already, of this series or another one. */
export interface StandingEvent {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Where it is held, null for online. */
  readonly country: string | null;
  /** Of the series that is planned. */
  readonly ownSeries: boolean;
  /** The wanted experts who have a part in it. */
  readonly experts: readonly string[];
}

/** What the planner knows of the world. */
export interface PlanningWorld {
  readonly holidays: readonly Holiday[];
  readonly events: readonly StandingEvent[];
}
