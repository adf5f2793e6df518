import { calendarLinkItem } from '@regional-events/contracts-events';
import { describedBy, id } from '@regional-events/platform-http';
import { z } from 'zod';

export const makeCalendarLinkRequest = z
  .strictObject(describedBy(calendarLinkItem, { kind: calendarLinkItem.shape.kind, targetId: id }))
  .meta({ id: 'MakeCalendarLink' });

export type MakeCalendarLinkRequest = z.output<typeof makeCalendarLinkRequest>;
