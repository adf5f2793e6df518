import { eventItem } from '@regional-events/contracts-events';
import { country, id, instant, listQuery, vocabularyCode } from '@regional-events/platform-http';
import type { z } from 'zod';

export const eventListQuery = listQuery({
  search: true,
  filters: {
    id: id.describe('Its id: the titles of many events in one request.'),
    kind: eventItem.shape.kind,
    status: eventItem.shape.status,
    seriesId: id.describe('The series that it belongs to.'),
    topics: vocabularyCode.describe('A code of the vocabulary that it names.'),
    country: country.describe('The country of its venue.'),
    hostCountry: country.describe('The country that hosts it.'),
  },
  ranges: { startsAt: instant },
  sorts: ['startsAt'],
});

export type EventListQuery = z.output<typeof eventListQuery>;
