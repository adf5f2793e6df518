import { id, instant, type DeepReadonly } from '@regional-events/contracts-envelope';
import { z } from 'zod';

/** A secret address under which calendar programs, which send no token, read a calendar. It is in no message. */
export const calendarLinkItem = z.object({
  id: id.describe('The id of the link.'),
  kind: z.enum(['event', 'series', 'person']).describe('What the calendar is of.'),
  targetId: id.describe('The id of that event, series or person.'),
  createdAt: instant.describe('When it was made.'),
});

export type CalendarLinkItem = DeepReadonly<z.infer<typeof calendarLinkItem>>;
