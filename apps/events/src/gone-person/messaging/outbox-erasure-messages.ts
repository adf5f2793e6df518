import { Injectable } from '@nestjs/common';
import { eventsErasureTopic } from '@regional-events/contracts-events';
import { idOfText, type CommandContext } from '@regional-events/kernel';
import { Outbox, toMessage } from '@regional-events/platform-messaging';
import type { ErasureMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxErasureMessages implements ErasureMessages {
  constructor(private readonly outbox: Outbox) {}

  /** The only message about this person on the topic: where it is said again, it is the same one. */
  async acknowledge(personId: string, at: Date, context: CommandContext): Promise<void> {
    const id = idOfText(`${eventsErasureTopic.topic}/${personId}`);
    const recorded = { id, sequence: 1, occurredAt: at };
    const data = { personId, service: eventsErasureTopic.service };
    const facts = { name: 'acknowledged', subject: personId, recorded, data } as const;
    await this.outbox.append([toMessage(eventsErasureTopic, facts, context)]);
  }
}
