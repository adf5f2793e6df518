import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { PersonMessage } from '@regional-events/contracts-organisations';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownPeople, type KnownPerson } from '../use-cases/ports.ts';

@Controller()
export class KeepKnownPerson {
  constructor(private readonly people: KnownPeople) {}

  @Copies(messageType('person', 'registered'), messageType('person', 'affiliations-changed'))
  async handle(@Payload() message: IncomingMessage<PersonMessage>): Promise<void> {
    await this.people.keep(knownOf(message.data));
  }

  /** A merged duplicate is removed; the other id stands for the person. */
  @Copies(messageType('person', 'merged'), messageType('person', 'erased'))
  async forget(@Payload() message: IncomingMessage): Promise<void> {
    await this.people.forget(message.subject);
  }
}

/** Copies the known fields alone, since newer messages may carry more. */
export function knownOf({ personId, affiliations }: PersonMessage): KnownPerson {
  return {
    id: personId,
    affiliations: affiliations.map(({ organisationId, from, to }) => ({
      organisationId,
      from,
      to,
    })),
  };
}
