import type { components } from '@regional-events/api-client';
import { z } from 'zod';
import type { Series } from '../queries.ts';
import { shiftDate } from '../year/scale.ts';
import { today } from '../../ui/local-day.ts';

export type Plans = components['schemas']['RankedPlans'];
export type Plan = Plans['plans'][number];
export type PlannedEvent = Plan['events'][number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const rotations = ['each-once', 'least-recent', 'fixed'] as const;

const MOST_EVENTS = 24;
const MOST_HOSTS = 12;
const MOST_LENGTH = 14;
const MOST_GAP = 400;

/** What the planner is asked; all of it stands in the address bar once it was asked. */
export const question = z.object({
  events: z.number().int().min(1).max(MOST_EVENTS),
  lengthDays: z.number().int().min(1).max(MOST_LENGTH),
  from: z.iso.date(),
  to: z.iso.date(),
  minGapDays: z.number().int().min(0).max(MOST_GAP),
  maxGapDays: z.number().int().min(0).max(MOST_GAP),
  weekdays: z.array(z.enum(weekdays)).min(1),
  hosts: z.array(z.string().length(2)).min(1).max(MOST_HOSTS),
  rotation: z.enum(rotations),
  keep: z.boolean(),
});

export type Question = z.infer<typeof question>;

const FEW = 6;
const LENGTH = 2;
const LEAST_GAP = 21;
const LONGEST_GAP = 180;

/**
 * What a secretariat would ask for most series: every country a host once, in the middle of the week; or one event more
 * where the series has some.
 */
export function usualQuestion({ countries, from, to }: Series, hasEvents: boolean): Question {
  const tomorrow = shiftDate(today(), 1);
  const hosts = countries.slice(0, MOST_HOSTS);
  return {
    events: hasEvents ? 1 : Math.min(hosts.length, FEW),
    lengthDays: LENGTH,
    from: from > tomorrow || to < tomorrow ? from : tomorrow,
    to,
    minGapDays: LEAST_GAP,
    maxGapDays: LONGEST_GAP,
    weekdays: ['tue', 'wed', 'thu'],
    hosts,
    rotation: 'each-once',
    keep: false,
  };
}

const letters = 'ABCDE';

/** Plan A is the best, then B. */
export function letterOf({ rank }: Pick<Plan, 'rank'>): string {
  return letters[rank - 1] ?? String(rank);
}
