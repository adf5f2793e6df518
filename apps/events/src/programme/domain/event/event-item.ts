import { spanOf } from './event-days.ts';
import type { EventItem } from './event-details.ts';
import type { EventState } from './regional-event.ts';

/** The event as others read it; its capacity is the draft's. */
export function eventItem(id: string, { details, status }: EventState): EventItem {
  const span = spanOf(details);
  return {
    id,
    ...details,
    startsAt: span?.startsAt.toISOString() ?? null,
    endsAt: span?.endsAt.toISOString() ?? null,
    status,
  };
}
