import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { PersonMessage } from '@regional-events/contracts-organisations';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownPeople } from '../use-cases/ports.ts';

@Controller()
export class KeepKnownPerson {
  constructor(private readonly people: KnownPeople) {}

  @Copies(messageType('person', 'registered'), messageType('person', 'affiliations-changed'))
  async handle(@Payload() message: IncomingMessage<PersonMessage>): Promise<void> {
    const { personId, affiliations } = message.data;
    await this.people.keep({ id: personId, affiliations });
  }

  /** A merged double is nobody any more: the other id stands for the person. */
  @Copies(messageType('person', 'merged'), messageType('person', 'erased'))
  async forget(@Payload() message: IncomingMessage): Promise<void> {
    await this.people.forget(message.subject);
  }
}
