import { eventTopic } from '@regional-events/contracts-events';
import { messagesOf } from '@regional-events/platform-messaging';
import { eventItem } from '../domain/event/event-item.ts';
import type { EventFact } from '../domain/event/event-facts.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';

/** They carry the capacity up to the first publication; from then on the seat plan's messages do. */
export const eventMessages = messagesOf(eventTopic, (event: RegionalEvent, { type }: EventFact) => {
  const { capacity, ...facts } = eventItem(event.id, event.state);
  const planned = !event.everPublished || type === 'drafted' || type === 'published';
  return { ...facts, ...(planned && { capacity }) };
});
