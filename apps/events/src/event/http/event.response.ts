import { eventItem } from '@regional-events/contracts-events';
import { z } from 'zod';

export const eventResponse = eventItem
  .extend({
    externalRef: z
      .string()
      .nullable()
      .meta({ description: 'Null for other partners than its own.' }),
  })
  .meta({ id: 'Event' });
