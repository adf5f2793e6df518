import { calendarDayItem } from '@regional-events/contracts-events';
import { country, listQuery, localDate } from '@regional-events/platform-http';
import type { z } from 'zod';

export const calendarDayListQuery = listQuery({
  filters: {
    country: country.describe('The country.'),
    kind: calendarDayItem.shape.kind,
    certainty: calendarDayItem.shape.certainty,
    source: calendarDayItem.shape.source,
  },
  ranges: { date: localDate },
  sorts: ['date'],
  usualOrder: 'time: by date and id',
});

export type CalendarDayListQuery = z.output<typeof calendarDayListQuery>;
