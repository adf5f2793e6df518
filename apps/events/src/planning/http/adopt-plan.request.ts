import { eventItem, eventKinds } from '@regional-events/contracts-events';
import {
  country,
  describedBy,
  id,
  languageMap,
  localDate,
  text,
  uniqueList,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { planRequest } from './plan.request.ts';

const MOST = {
  events: 24,
  days: 60,
  reasons: 500,
  rank: 5,
  score: 100,
  textLength: 2_000,
  topics: 30,
  seats: 100_000,
  number: 10_000,
  gap: 400,
};

/** As plans are answered; `text` and what is not about experts is not used. */
const reason = z.strictObject({
  code: vocabularyCode.describe('What it is, such as `expert-busy`.'),
  text: text(MOST.textLength).exactOptional().describe('The same in words.'),
  country: country.exactOptional().describe('The country that it is about.'),
  date: localDate.exactOptional().describe('The day that it is about.'),
  eventId: id.exactOptional().describe('The event that it is about.'),
  personId: id.exactOptional().describe('The expert whom it is about.'),
  days: z.int().min(0).max(MOST.gap).exactOptional().describe('The gap that it is about, in days.'),
});

const chosenEvent = z.strictObject({
  numberInSeries: z.int().min(1).max(MOST.number).describe('Its number in the series.'),
  days: z.array(localDate).min(1).max(MOST.days).describe('Its dates.'),
  host: country.describe('The country that hosts it.'),
  for: z.array(reason).max(MOST.reasons).default([]).describe('As it was answered; not used.'),
  against: z
    .array(reason)
    .max(MOST.reasons)
    .default([])
    .describe('As it was answered: clashes of experts that stand here are taken as they are.'),
});

const change = z.strictObject({
  numberInSeries: z.int().min(1).max(MOST.number).describe('Its number in the series.'),
  from: z
    .strictObject({
      days: z.array(localDate).max(MOST.days).describe('Its dates.'),
      host: country.nullable().describe('Who would have hosted it.'),
    })
    .describe('As it stands.'),
  to: z
    .strictObject({
      days: z.array(localDate).max(MOST.days).describe('Its dates.'),
      host: country.describe('Who hosts it.'),
    })
    .describe('As it would be.'),
  text: text(MOST.textLength).describe('The same in words.'),
});

const answered = {
  changes: z
    .array(change)
    .max(MOST.events)
    .describe('As it was answered; not used.')
    .exactOptional(),
  rank: z.int().min(1).max(MOST.rank).describe('As it was answered; not used.').exactOptional(),
  score: z
    .number()
    .min(0)
    .max(MOST.score)
    .describe('As it was answered; not used.')
    .exactOptional(),
  provenBest: z.boolean().describe('As it was answered; not used.').exactOptional(),
};

const drafts = describedBy(eventItem, {
  kind: z.enum(eventKinds),
  topics: uniqueList(vocabularyCode, MOST.topics, 'topic'),
  admission: z.enum(['open', 'by-invitation']),
  capacity: z.int().min(0).max(MOST.seats).nullable(),
});

export const adoptPlanRequest = z
  .strictObject({
    question: planRequest.describe('The question of the plan, as it was answered with it.'),
    events: z.array(chosenEvent).min(1).max(MOST.events).describe('The events of the plan.'),
    ...answered,
    kind: drafts.kind.default('workshop'),
    title: languageMap()
      .describe(
        'The title of each, with its number behind; that of the series where it is left out.',
      )
      .exactOptional(),
    titles: z
      .array(languageMap())
      .max(MOST.events)
      .describe('A title for each event of the plan, as it is.')
      .exactOptional(),
    topics: drafts.topics.default([]),
    admission: drafts.admission.default('open'),
    capacity: drafts.capacity.default(null),
  })
  .meta({ id: 'AdoptPlan' });

export type AdoptPlanRequest = z.output<typeof adoptPlanRequest>;

export function toAdoptPlan(seriesId: string, request: AdoptPlanRequest) {
  const { question, events, kind, title, titles, topics, admission, capacity } = request;
  const common = { kind, topics, admission, capacity };
  return {
    seriesId,
    question,
    events,
    drafts: { ...common, ...(title && { title }), ...(titles && { titles }) },
  };
}
