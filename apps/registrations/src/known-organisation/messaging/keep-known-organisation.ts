import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownOrganisations } from '../use-cases/ports.ts';

@Controller()
export class KeepKnownOrganisation {
  constructor(private readonly organisations: KnownOrganisations) {}

  /** Retired organisations stay known: registrations of the past name them. */
  @Copies(messageType('organisation', 'registered'))
  async handle(@Payload() message: IncomingMessage): Promise<void> {
    await this.organisations.keep(message.subject);
  }
}
