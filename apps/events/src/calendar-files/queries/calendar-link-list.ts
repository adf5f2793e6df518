import { calendarLinkItem } from '@regional-events/contracts-events';
import { id, listQuery } from '@regional-events/platform-http';
import type { z } from 'zod';

export const calendarLinkListQuery = listQuery({
  filters: {
    kind: calendarLinkItem.shape.kind,
    targetId: id.describe('The event, series or person.'),
  },
});

export type CalendarLinkListQuery = z.output<typeof calendarLinkListQuery>;
