import { Injectable } from '@nestjs/common';
import { clientTopic } from '@regional-events/contracts-organisations';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { Outbox, toMessage, type Message } from '@regional-events/platform-messaging';
import type { ClientEvent } from '../domain/client-events.ts';
import type { Client } from '../domain/client.ts';
import { ClientMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxClientMessages implements ClientMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(client: Client, context: CommandContext): Promise<void> {
    const { id, recorded } = client;
    await this.outbox.append(recorded.map((happened) => messageOf(id, happened, context)));
  }
}

function messageOf(id: string, recorded: Recorded<ClientEvent>, context: CommandContext): Message {
  const { event } = recorded;
  const data = {
    clientId: id,
    organisationId: event.facts.organisationId,
    scopes: [...event.facts.scopes],
  };
  switch (event.type) {
    case 'registered':
    case 'changed':
    case 'revoked':
      return toMessage(clientTopic, { name: event.type, subject: id, recorded, data }, context);
  }
}
