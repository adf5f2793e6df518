import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { ClientMessage } from '@regional-events/contracts-organisations';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownClients } from '../use-cases/ports.ts';

@Controller()
export class KeepRevokedClient {
  constructor(private readonly clients: KnownClients) {}

  @Copies(messageType('client', 'revoked'))
  async handle(@Payload() message: IncomingMessage<ClientMessage>): Promise<void> {
    await this.clients.revoke(message.data.clientId);
  }
}
