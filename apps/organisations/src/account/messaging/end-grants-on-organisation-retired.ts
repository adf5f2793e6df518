import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { EndGrantsForRetired } from '../use-cases/end-grants-for-retired.ts';

@Controller()
export class EndGrantsOnOrganisationRetired {
  constructor(private readonly endGrants: EndGrantsForRetired) {}

  @Reacts(messageType('organisation', 'retired'))
  async retired(@Payload() message: IncomingMessage): Promise<void> {
    await this.endGrants.execute(message.subject, reactionContext(message));
  }
}
