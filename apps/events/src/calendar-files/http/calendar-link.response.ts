import { calendarLinkItem } from '@regional-events/contracts-events';
import { z } from 'zod';

export const calendarLinkResponse = calendarLinkItem.meta({ id: 'CalendarLink' });

export const calendarLinkWithUrlResponse = calendarLinkItem
  .extend({
    url: z
      .string()
      .describe('The secret address, told this once. Whoever has it reads the calendar.'),
  })
  .meta({ id: 'CalendarLinkWithUrl' });
