import { country, id, ids, localDate, text, uniqueList } from '@regional-events/platform-http';
import { z } from 'zod';
import {
  usualWeights,
  weekdays,
  type PresentEvent,
  type WeightName,
} from '../use-cases/plan-events-of-series.ts';

const MOST = {
  events: 24,
  lengthDays: 14,
  gap: 400,
  hosts: 12,
  countries: 60,
  blackouts: 100,
  experts: 50,
  plans: 5,
  points: 10_000,
  days: 60,
};
const LARGEST_NUMBER = 10_000;

const gap = z.int().min(0).max(MOST.gap);

const number = z.int().min(1).max(LARGEST_NUMBER);

const about: Readonly<Record<WeightName, string>> = {
  religiousDay: 'A feast that many people of a country keep, each.',
  likelyHoliday: 'A public holiday whose date is only likely, each.',
  besideHoliday: 'A public holiday right before or after, each.',
  expertBusy: 'A wanted expert who has a part elsewhere, each.',
  anotherEvent: 'Another event on these days, each.',
  unevenGapDay: 'A day by which a gap differs from the even one, each.',
  hostPassedOver: 'A host who waits longer and is passed over, each.',
  eventMoved: 'An event that is kept and moves, each.',
  movedDay: 'A day by which it moves, each.',
  hostChanged: 'An event that is kept and gets another host, each.',
  hostOutOfTurn: 'An event that keeps its host although it is another one’s turn, each.',
};

const weightNames = Object.keys(usualWeights) as WeightName[];
const weights = z
  .strictObject(
    Object.fromEntries(
      weightNames.map((name) => [
        name,
        z.int().min(0).max(MOST.points).default(usualWeights[name]).describe(about[name]),
      ]),
    ) as Record<WeightName, z.ZodDefault<z.ZodInt>>,
  )
  .prefault({});

const presentEvent = {
  numberInSeries: number.describe('Its number in the series.'),
  eventId: id.describe('The event.'),
  days: z.array(localDate).max(MOST.days).describe('Its dates; none where they are open.'),
  host: country.nullable().describe('Who hosts it.'),
  draft: z.boolean().describe('Whether a plan may move it.'),
};

const present = (item: z.ZodType<PresentEvent>) =>
  z
    .array(item)
    .max(MOST.events)
    .describe(
      'The kept events as they stood when the question was answered; not used when asking.',
    );

const fields = {
  events: z
    .int()
    .min(1)
    .max(MOST.events)
    .describe(
      'How many events are to be planned, in all; those that are kept where it is left out.',
    ),
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
        numberInSeries: number.describe(
          'Which event; the first new one has the number after the highest of the series.',
        ),
        from: localDate
          .exactOptional()
          .describe('Its first day; where it stands, for one that is kept.'),
        host: country.exactOptional().describe('Who hosts it; whoever does, for one that is kept.'),
      }),
    )
    .max(MOST.events)
    .default([])
    .describe('Events whose date and host are set; the others are planned around them.'),
  keep: z
    .boolean()
    .default(false)
    .describe(
      'True plans again: the events that the series has are taken as they stand and move only where they must; published ones never move.',
    ),
  weights: weights.describe(
    'Points against a plan, where they should be other than usual; 0 for what does not matter.',
  ),
  alternatives: z.int().min(1).max(MOST.plans).default(3).describe('How many plans are wanted.'),
};

export const planRequest = z
  .strictObject({
    ...fields,
    present: present(z.strictObject(presentEvent)).exactOptional(),
    events: fields.events.exactOptional(),
    from: fields.from.exactOptional(),
    to: fields.to.exactOptional(),
    hosts: fields.hosts.exactOptional(),
    participating: fields.participating.exactOptional(),
  })
  .meta({ id: 'PlanSeries' });

/** What was asked, with nothing left out. */
export const planQuestion = z
  .object({ ...fields, present: present(z.object(presentEvent)) })
  .meta({ id: 'PlanQuestion' });

export type PlanRequest = z.output<typeof planRequest>;
