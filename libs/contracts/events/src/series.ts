import {
  defineTopic,
  id,
  languageMap,
  localDate,
  payload,
} from '@regional-events/contracts-envelope';
import { z } from 'zod';

const series = {
  id,
  title: languageMap,
  aims: z.array(languageMap),
  initiatorId: id,
  organiserIds: z.array(id),
  countries: z.array(z.string()),
  from: localDate,
  to: localDate,
  status: z.enum(['announced', 'closed']),
};

export const seriesItem = z.object(series);
const facts = payload(series);

export const seriesTopic = defineTopic({
  service: 'events',
  aggregate: 'series',
  schemas: { announced: facts, changed: facts, closed: facts },
});

export type SeriesItem = z.infer<typeof seriesItem>;
export type SeriesMessage = z.infer<typeof facts>;
