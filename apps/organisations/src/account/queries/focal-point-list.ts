import { id, listQuery, localDate } from '@regional-events/platform-http';
import type { z } from 'zod';

export const focalPointQuery = listQuery({
  externalRef: false,
  filters: { personId: id.describe('Who speaks.') },
  parameters: {
    at: localDate.exactOptional().describe('Only who speaks for it on this day.'),
  },
});
export type FocalPointQuery = z.output<typeof focalPointQuery>;
