import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { ClientMessage } from '@regional-events/contracts-organisations';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownClients } from '../ports.ts';

@Controller()
export class NoteRevokedClient {
  constructor(private readonly knownClients: KnownClients) {}

  @Copies(messageType('client', 'revoked'))
  async handle(@Payload() message: IncomingMessage<ClientMessage>): Promise<void> {
    await this.knownClients.noteRevoked(message.data.clientId, new Date(message.time));
  }
}
