import { spanIn } from './event-days.ts';
import type { EventDetails, EventItem } from './event-details.ts';
import type { EventState } from './regional-event.ts';

/** Who hosts: whom the organisers named, else the country of the venue. */
export function hostOf({
  hostCountry,
  venue,
}: Pick<EventDetails, 'hostCountry' | 'venue'>): string | null {
  return hostCountry ?? venue?.country ?? null;
}

/** The event as others read it; its capacity is the draft's. */
export function eventItem(id: string, { details, status }: EventState): EventItem {
  const span = spanIn(status, details);
  return {
    id,
    ...details,
    hostCountry: hostOf(details),
    startsAt: span?.startsAt.toISOString() ?? null,
    endsAt: span?.endsAt.toISOString() ?? null,
    status,
  };
}
