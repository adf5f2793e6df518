import { sessionItem } from '@regional-events/contracts-events';
import { listQuery, localDate } from '@regional-events/platform-http';
import type { z } from 'zod';

export const sessionListQuery = listQuery({
  filters: { kind: sessionItem.shape.kind, date: localDate.describe('A day of the event.') },
  sorts: ['date'],
  usualOrder: 'time: by date, start time and id',
});

export type SessionListQuery = z.output<typeof sessionListQuery>;
