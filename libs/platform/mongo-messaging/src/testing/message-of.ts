import { newId } from '@regional-events/kernel';
import type { Message } from '@regional-events/platform-messaging';

/** The first message of an aggregate. */
export function messageOf(subject: string): Message {
  return {
    id: newId(),
    type: 'org.regional-events.event.drafted.v1',
    source: '/services/events',
    topic: 'events.event.v1',
    subject,
    sequence: 1,
    time: new Date(),
    dataschema: '/asyncapi.json',
    traceparent: 'trace',
    correlationId: 'correlation',
    causationId: null,
    data: { sequence: 1 },
  };
}
