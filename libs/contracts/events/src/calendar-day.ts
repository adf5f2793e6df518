import { id, languageMap, localDate, type DeepReadonly } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const calendarDayKinds = ['public', 'religious', 'community', 'observance'] as const;

/** A day on which a country, a part of it or some of its people do not work. It is in no message. */
export const calendarDayItem = z.object({
  id: id.describe('The id of the day.'),
  country: z.string().describe('ISO 3166-1 alpha-2, or `XK`.'),
  subdivision: z
    .string()
    .nullable()
    .describe('ISO 3166-2, such as `BA-SRP`, where only a part of the country keeps it.'),
  date: localDate.describe('The date.'),
  names: languageMap.describe('What it is, by language.'),
  kind: z
    .enum(calendarDayKinds)
    .describe(
      '`public`: nobody works; `religious` and `community`: those of a faith or community do not; `observance`: it is kept, and people work.',
    ),
  certainty: z
    .enum(['certain', 'likely'])
    .describe('`likely`: the date can move by a day, as in the Islamic calendar.'),
  source: z
    .enum(['seeded', 'added'])
    .describe('Whether the platform brought it along or the secretariat added it.'),
});

/** The fields that somebody who adds a day writes. */
export const calendarDayDetails = calendarDayItem.omit({ id: true, source: true });

export type CalendarDayItem = DeepReadonly<z.infer<typeof calendarDayItem>>;
export type CalendarDayDetails = DeepReadonly<z.infer<typeof calendarDayDetails>>;
