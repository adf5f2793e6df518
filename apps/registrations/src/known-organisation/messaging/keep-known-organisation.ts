import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import {
  organisationTopic,
  type OrganisationMessage,
} from '@regional-events/contracts-organisations';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownOrganisations } from '../use-cases/ports.ts';

const everyType = Object.keys(organisationTopic.schemas).map((past) =>
  messageType('organisation', past),
);

@Controller()
export class KeepKnownOrganisation {
  constructor(private readonly organisations: KnownOrganisations) {}

  /** Retired organisations are kept, because past registrations name them. */
  @Copies(...everyType)
  async handle(@Payload() message: IncomingMessage<OrganisationMessage>): Promise<void> {
    await this.organisations.keep(message.subject, message.data.status);
  }
}
