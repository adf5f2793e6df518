import { Injectable } from '@nestjs/common';
import { personTopic } from '@regional-events/contracts-organisations';
import { newId, type CommandContext } from '@regional-events/kernel';
import { Outbox, toMessage } from '@regional-events/platform-messaging';
import type { Erased, ErasureMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxErasureMessages implements ErasureMessages {
  constructor(private readonly outbox: Outbox) {}

  async tellAgain(
    { personId, sequence }: Omit<Erased, 'askedBy'>,
    at: Date,
    context: CommandContext,
  ): Promise<void> {
    const recorded = { id: newId(), sequence, occurredAt: at };
    const facts = { name: 'erased', subject: personId, recorded, data: { personId } } as const;
    await this.outbox.append([toMessage(personTopic, facts, context)]);
  }
}
