import { z } from 'zod';
import { languageMap, localDate } from '@regional-events/platform-http';
import { planQuestion } from './plan.request.ts';

const reason = z.object({
  code: z.string().describe('What it is, such as `public-holiday`.'),
  text: z.string().describe('The same in words, in the language that `Accept-Language` asks for.'),
  country: z.string().exactOptional().describe('The country that it is about.'),
  date: localDate.exactOptional().describe('The day that it is about.'),
  eventId: z.string().exactOptional().describe('The event that it is about.'),
  personId: z.string().exactOptional().describe('The expert whom it is about.'),
  days: z.int().exactOptional().describe('The gap that it is about, in days.'),
});

const plannedEvent = z.object({
  numberInSeries: z.int().describe('Its number in the series.'),
  days: z.array(localDate).describe('Its dates.'),
  host: z.string().describe('The country that hosts it.'),
  for: z.array(reason).describe('What speaks for it.'),
  against: z.array(reason).describe('What speaks against it.'),
});

const planChange = z.object({
  numberInSeries: z.int().describe('Its number in the series.'),
  from: z
    .object({
      days: z.array(localDate).describe('Its dates; none where they were open.'),
      host: z.string().nullable().describe('Who would have hosted it.'),
    })
    .describe('As it stands.'),
  to: z
    .object({
      days: z.array(localDate).describe('Its dates.'),
      host: z.string().describe('Who hosts it.'),
    })
    .describe('As it would be.'),
  text: z.string().describe('The same in words, in the language that `Accept-Language` asks for.'),
});

export const plansResponse = z
  .object({
    question: planQuestion.describe(
      'What was asked, with everything that was left out; adopting a plan takes it back.',
    ),
    plans: z
      .array(
        z.object({
          rank: z.int().describe('1 is the best.'),
          score: z
            .number()
            .describe('100 where nothing speaks against it, less for everything that does.'),
          provenBest: z
            .boolean()
            .describe('Whether no plan with a higher score exists near these dates.'),
          events: z.array(plannedEvent).describe('Its events, in order of time.'),
          changes: z
            .array(planChange)
            .describe('What becomes of the events that were kept; those that stay are left out.'),
        }),
      )
      .describe('The plans, best first; none where the dates cannot fit.'),
    endedEarly: z
      .boolean()
      .describe(
        'True where the question was so large that the search was ended: there may be better plans, or more of them.',
      ),
    rejected: z
      .array(
        z.object({
          from: localDate.describe('The first day.'),
          host: z.string().describe('The country that would have hosted.'),
          reasons: z.array(reason).describe('Why it cannot be.'),
        }),
      )
      .describe('Dates on the asked weekdays that cannot be taken, the first 1,000.'),
    rejectedCount: z.int().describe('How many there are in all.'),
    notes: z
      .array(z.string())
      .describe('Footnotes that go with the texts, such as the one on the designation of Kosovo*.'),
  })
  .meta({ id: 'RankedPlans' });

export const adoptedPlanResponse = z
  .object({
    events: z
      .array(
        z.object({
          id: z.string().describe('The id of the event.'),
          change: z
            .enum(['drafted', 'moved'])
            .describe('Whether it is new, or was kept and has other dates or another host.'),
          numberInSeries: z.int().describe('Its number in the series.'),
          title: languageMap().describe('Its title, by language.'),
          days: z.array(localDate).describe('Its dates.'),
          host: z.string().describe('The country that hosts it.'),
          timeZone: z
            .string()
            .nullable()
            .describe('That of the host; null where the country has several.'),
        }),
      )
      .describe('What was written, in the order of the plan; kept events that stay are left out.'),
  })
  .meta({ id: 'AdoptedPlan' });
