import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { MongoKnownClients } from '@regional-events/platform-mongo-messaging';
import { z } from 'zod';

const revoked = messageType('client', 'revoked');

const facts = z.object({
  clientId: z.string(),
  organisationId: z.string().nullable(),
  scopes: z.array(z.string()),
});

/** Keeps a service's copy of the clients, for a worker that reads their topic. */
@Controller()
export class KeepKnownClient {
  constructor(private readonly clients: MongoKnownClients) {}

  @Copies(messageType('client', 'registered'), messageType('client', 'changed'), revoked)
  async handle(@Payload() { data, sequence, type }: IncomingMessage): Promise<void> {
    const { clientId, organisationId, scopes } = facts.parse(data);
    await this.clients.keep({
      clientId,
      sequence,
      revoked: type === revoked,
      organisationId,
      scopes,
    });
  }
}
