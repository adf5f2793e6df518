import { Injectable } from '@nestjs/common';
import { invitationTopic } from '@regional-events/contracts-registrations';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { Outbox, toMessage, type Message } from '@regional-events/platform-messaging';
import type { Invitation, InvitationEvent } from '../domain/invitation.ts';
import { InvitationMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxInvitationMessages implements InvitationMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(invitation: Invitation, context: CommandContext): Promise<void> {
    const messages = invitation.recorded.map((one) => messageOf(invitation, one, context));
    await this.outbox.append(messages);
  }
}

/** The state right after this domain event; message types are named after the states. */
function messageOf(
  { id, facts }: Invitation,
  recorded: Recorded<InvitationEvent>,
  context: CommandContext,
): Message {
  const { eventId, organisationId, seats, answerBy } = facts;
  const data = { id, eventId, organisationId, seats, answerBy: answerBy?.toISOString() ?? null };
  const { event } = recorded;
  const head = { subject: id, recorded };
  switch (event.type) {
    case 'changed': {
      const changed = { ...data, status: event.status };
      return toMessage(invitationTopic, { name: 'changed', ...head, data: changed }, context);
    }
    case 'lapsed': {
      const lapsed = { ...data, status: 'lapsed', reason: event.reason } as const;
      return toMessage(invitationTopic, { name: 'lapsed', ...head, data: lapsed }, context);
    }
    default: {
      const { type } = event;
      const answered = { ...data, status: type };
      return toMessage(invitationTopic, { name: type, ...head, data: answered }, context);
    }
  }
}
