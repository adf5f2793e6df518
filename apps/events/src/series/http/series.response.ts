import { seriesItem } from '@regional-events/contracts-events';
import { z } from 'zod';

export const seriesResponse = seriesItem
  .extend({
    externalRef: z
      .string()
      .nullable()
      .meta({ description: 'Null for other partners than its own.' }),
  })
  .meta({ id: 'Series' });
