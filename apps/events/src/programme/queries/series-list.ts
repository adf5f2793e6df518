import { seriesItem } from '@regional-events/contracts-events';
import { country, listQuery } from '@regional-events/platform-http';
import type { z } from 'zod';

export const seriesListQuery = listQuery({
  search: true,
  filters: {
    status: seriesItem.shape.status.describe('Whether it goes on.'),
    country: country.describe('A country that it is for.'),
  },
  sorts: ['from'],
});

export type SeriesListQuery = z.output<typeof seriesListQuery>;
