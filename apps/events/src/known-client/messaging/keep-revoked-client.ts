import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownClients } from '../use-cases/ports.ts';

@Controller()
export class KeepRevokedClient {
  constructor(private readonly clients: KnownClients) {}

  @Copies(messageType('client', 'revoked'))
  async handle(@Payload() message: IncomingMessage): Promise<void> {
    await this.clients.keepRevoked(message.subject);
  }
}
