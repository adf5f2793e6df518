import { id, instant, listQuery } from '@regional-events/platform-http';
import type { z } from 'zod';

export const accessLogListQuery = listQuery({
  externalRef: false,
  filters: {
    personId: id.describe('Whose name was shown.'),
    clientId: id.describe('The client or account that looked.'),
    eventId: id.describe('The event for which it looked.'),
  },
  ranges: { at: instant },
  sorts: ['at'],
});

export type AccessLogListQuery = z.output<typeof accessLogListQuery>;
