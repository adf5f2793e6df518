import { Injectable } from '@nestjs/common';
import { organisationTopic } from '@regional-events/contracts-organisations';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { Outbox, toMessage, type Message } from '@regional-events/platform-messaging';
import type { OrganisationEvent } from '../domain/organisation-events.ts';
import type { Organisation } from '../domain/organisation.ts';
import { OrganisationMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxOrganisationMessages implements OrganisationMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(organisation: Organisation, context: CommandContext): Promise<void> {
    const { id, recorded } = organisation;
    await this.outbox.append(recorded.map((happened) => messageOf(id, happened, context)));
  }
}

function messageOf(
  id: string,
  recorded: Recorded<OrganisationEvent>,
  context: CommandContext,
): Message {
  const { event } = recorded;
  const data = { id, ...event.facts, names: { ...event.facts.names } };
  switch (event.type) {
    case 'registered':
    case 'changed':
    case 'retired':
      return toMessage(
        organisationTopic,
        { name: event.type, subject: id, recorded, data },
        context,
      );
    case 'composition-changed': {
      const composed = { ...data, members: event.members.map((member) => ({ ...member })) };
      return toMessage(
        organisationTopic,
        { name: event.type, subject: id, recorded, data: composed },
        context,
      );
    }
  }
}
