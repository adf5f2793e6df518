import { country, ids, localDate, text, uniqueList } from '@regional-events/platform-http';
import { z } from 'zod';
import { weekdays } from '../use-cases/plan-events-of-series.ts';

const MOST = {
  events: 24,
  lengthDays: 14,
  gap: 400,
  hosts: 12,
  countries: 60,
  blackouts: 100,
  experts: 50,
  plans: 5,
};
const LARGEST_NUMBER = 10_000;

const gap = z.int().min(0).max(MOST.gap);

const fields = {
  events: z.int().min(1).max(MOST.events).describe('How many events are to be planned.'),
  lengthDays: z
    .int()
    .min(1)
    .max(MOST.lengthDays)
    .default(2)
    .describe('Days of each event, one after the other.'),
  from: localDate.describe(
    'No event begins before; where it is left out, today or the first day of the series, whichever is later.',
  ),
  to: localDate.describe(
    'No event ends after; the last day of the series where it is left out, and never later than 1,100 days after `from`.',
  ),
  minGapDays: gap
    .default(21)
    .describe('Least days between the last day of one event and the first of the next.'),
  maxGapDays: gap
    .default(180)
    .describe('Most days between the last day of one event and the first of the next.'),
  weekdays: uniqueList(z.enum(weekdays), weekdays.length, 'weekday')
    .default(['tue', 'wed', 'thu'])
    .describe('Every day of an event falls on one of these.'),
  hosts: uniqueList(country, MOST.hosts, 'country').describe(
    'Countries that can host, in the order that decides between equals; those of the series where it is left out.',
  ),
  rotation: z
    .enum(['each-once', 'least-recent', 'fixed'])
    .default('each-once')
    .describe(
      '`each-once`: nobody hosts again before everybody did; `least-recent`: whoever hosted longest ago, passing over counts against a plan; `fixed`: in the order of `hosts`. Earlier events of the series count.',
    ),
  participating: uniqueList(country, MOST.countries, 'country').describe(
    'Countries that take part, whose holidays are kept; those of the series where it is left out.',
  ),
  blackouts: z
    .array(
      z.strictObject({
        country: country.describe('Who cannot take part.'),
        from: localDate.describe('The first day.'),
        to: localDate.describe('The last day.'),
        reason: text().nullable().default(null).describe('Why, for those who read the plan.'),
      }),
    )
    .max(MOST.blackouts)
    .default([])
    .describe('When a country cannot take part.'),
  experts: ids(MOST.experts).default([]).describe('People who are wanted at every event.'),
  fixed: z
    .array(
      z.strictObject({
        numberInSeries: z
          .int()
          .min(1)
          .max(LARGEST_NUMBER)
          .describe(
            'Which event; the first planned one has the number after the highest of the series.',
          ),
        from: localDate.describe('Its first day.'),
        host: country.describe('Who hosts it.'),
      }),
    )
    .max(MOST.events)
    .default([])
    .describe('Events whose date and host are set; the others are planned around them.'),
  alternatives: z.int().min(1).max(MOST.plans).default(3).describe('How many plans are wanted.'),
};

export const planRequest = z
  .strictObject({
    ...fields,
    from: fields.from.exactOptional(),
    to: fields.to.exactOptional(),
    hosts: fields.hosts.exactOptional(),
    participating: fields.participating.exactOptional(),
  })
  .meta({ id: 'PlanSeries' });

/** What was asked, with nothing left out. */
export const planQuestion = z.object(fields).meta({ id: 'PlanQuestion' });

export type PlanRequest = z.output<typeof planRequest>;
