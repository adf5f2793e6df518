import { eventItem } from '@regional-events/contracts-events';
import { id, localDate } from '@regional-events/platform-http';
import { z } from 'zod';
import { declineReasons, synergyStates } from '../use-cases/synergy-verbs.ts';

const event = z.object({
  ...eventItem.pick({ id: true, title: true, status: true, seriesId: true, organiserIds: true })
    .shape,
  city: z.string().nullable().describe('Where it is held.'),
  country: z.string().nullable().describe('The country where it is held.'),
  from: localDate.describe('Its first day.'),
  to: localDate.describe('Its last day.'),
});

const reason = z.object({
  code: z.string().describe('What it is, such as `near-in-date`.'),
  text: z.string().describe('The same in words, in the language that `Accept-Language` asks for.'),
  days: z.int().exactOptional().describe('How many days after the end of one the other begins.'),
  city: z.string().exactOptional().describe('The city of both.'),
  country: z.string().exactOptional().describe('The country of both.'),
  topics: z.array(z.string()).exactOptional().describe('The topics of both.'),
  countries: z.array(z.string()).exactOptional().describe('The countries that take part in both.'),
});

export const synergyResponse = z
  .object({
    id: id.describe('The id of the pair: the same whenever these two events are compared.'),
    state: z
      .enum(synergyStates)
      .describe('`open` until somebody proposes; told to the organisers of the two events alone.'),
    score: z.int().describe('Of 100: how much speaks for joining hands.'),
    events: z.array(event).describe('The two events, that which was asked for first.'),
    reasons: z.array(reason).describe('What the two have in common.'),
    proposal: z
      .object({
        byEventId: id.describe('The event whose organisers proposed it.'),
        dayOfEventId: id.describe('The event whose day is to be held together.'),
        date: localDate.describe('That day.'),
      })
      .nullable()
      .describe('What was proposed last.'),
    declineReason: z.enum(declineReasons).nullable().describe('Why it was declined.'),
    notes: z
      .array(z.string())
      .describe('Footnotes that go with the texts, such as the one on the designation of Kosovo*.'),
  })
  .meta({ id: 'Synergy' });
