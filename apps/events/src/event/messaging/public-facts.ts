import type { EventItem } from '@regional-events/contracts-events';
import { spanOf } from '../domain/event-days.ts';
import type { RegionalEvent } from '../domain/regional-event.ts';

/** The event as in its messages, without the capacity. */
export function publicFacts({ id, details, state }: RegionalEvent): Omit<EventItem, 'capacity'> {
  const { capacity: _, ...facts } = details;
  const span = spanOf(details);
  return {
    id,
    ...facts,
    title: { ...facts.title },
    topics: [...facts.topics],
    organiserIds: [...facts.organiserIds],
    days: facts.days.map((day) => ({ ...day, coOrganiserIds: [...day.coOrganiserIds] })),
    startsAt: span?.startsAt.toISOString() ?? null,
    endsAt: span?.endsAt.toISOString() ?? null,
    status: state.status,
  };
}
