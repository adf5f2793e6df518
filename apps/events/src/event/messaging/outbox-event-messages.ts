import { Injectable } from '@nestjs/common';
import { eventTopic } from '@regional-events/contracts-events';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { Outbox, toMessage, type Message } from '@regional-events/platform-messaging';
import type { EventFact } from '../domain/event-facts.ts';
import type { RegionalEvent } from '../domain/regional-event.ts';
import { EventMessages } from '../use-cases/ports.ts';
import { publicFacts } from './public-facts.ts';

@Injectable()
export class OutboxEventMessages implements EventMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(event: RegionalEvent, context: CommandContext): Promise<void> {
    await this.outbox.append(event.recorded.map((fact) => messageOf(event, fact, context)));
  }
}

/** Messages carry the capacity up to the first publication; from then on the seat plan's messages do. */
function messageOf(
  event: RegionalEvent,
  { event: fact, ...recorded }: Recorded<EventFact>,
  context: CommandContext,
): Message {
  const subject = event.id;
  const facts = publicFacts(event);
  const { capacity } = event.details;
  switch (fact.type) {
    case 'drafted':
    case 'published': {
      const data = { ...facts, capacity };
      return toMessage(eventTopic, { name: fact.type, subject, recorded, data }, context);
    }
    case 'changed': {
      const changes = [...fact.changes];
      const data = event.everPublished ? { ...facts, changes } : { ...facts, capacity, changes };
      return toMessage(eventTopic, { name: 'changed', subject, recorded, data }, context);
    }
    case 'cancelled': {
      const data = { ...facts, reason: fact.reason };
      return toMessage(eventTopic, { name: 'cancelled', subject, recorded, data }, context);
    }
    case 'completed':
      return toMessage(eventTopic, { name: fact.type, subject, recorded, data: facts }, context);
  }
}
