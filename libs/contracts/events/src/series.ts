import {
  defineTopic,
  id,
  languageMap,
  localDate,
  payload,
  type DeepReadonly,
} from '@regional-events/contracts-envelope';
import { z } from 'zod';

const series = {
  id: id.describe('The id of the series.'),
  title: languageMap.describe('Its title, by language.'),
  aims: z.array(languageMap).describe('What it is for, by language.'),
  initiatorId: id.describe('The organisation that started it.'),
  organiserIds: z.array(id).describe('Organisers of its events where they name none.'),
  countries: z.array(z.string()).describe('ISO 3166-1 alpha-2, or `XK`.'),
  from: localDate.describe('The first day.'),
  to: localDate.describe('The last day.'),
  namesFromDays: z
    .int()
    .nonnegative()
    .default(14)
    .describe(
      'How many days before an event its organisers see the names of who is confirmed; until 30 days after it they do.',
    ),
  status: z
    .enum(['announced', 'closed'])
    .describe('A closed series takes no new events and no changes.'),
};

export const seriesItem = z.object(series);
/** The fields that can be changed. */
export const seriesDetails = seriesItem.omit({ id: true, status: true });
const facts = payload({
  ...series,
  namesFromDays: series.namesFromDays.unwrap().exactOptional(),
});

export const seriesTopic = defineTopic({
  service: 'events',
  aggregate: 'series',
  about: 'Programmes of events with one aim.',
  schemas: {
    announced: facts.describe('The series is to take place.'),
    changed: facts.describe('Something about the series changed.'),
    closed: facts.describe('The series is over; it gets no new events.'),
  },
});

export type SeriesItem = DeepReadonly<z.infer<typeof seriesItem>>;
export type SeriesDetails = DeepReadonly<z.infer<typeof seriesDetails>>;
export type SeriesMessage = z.infer<typeof facts>;
