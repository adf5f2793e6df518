import { Injectable } from '@nestjs/common';
import { personTopic } from '@regional-events/contracts-organisations';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { Outbox, toMessage, type Message } from '@regional-events/platform-messaging';
import type { PersonEvent } from '../domain/person-events.ts';
import type { Person } from '../domain/person.ts';
import { PersonMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxPersonMessages implements PersonMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(person: Person, context: CommandContext): Promise<void> {
    const { id, recorded } = person;
    await this.outbox.append(recorded.map((happened) => messageOf(id, happened, context)));
  }
}

function messageOf(id: string, recorded: Recorded<PersonEvent>, context: CommandContext): Message {
  const { event } = recorded;
  const affiliations = event.facts.affiliations.map((affiliation) => ({ ...affiliation }));
  const data = { personId: id, affiliations, protected: event.facts.protected };
  switch (event.type) {
    case 'registered':
    case 'affiliations-changed':
      return toMessage(personTopic, { name: event.type, subject: id, recorded, data }, context);
  }
}
