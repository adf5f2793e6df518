import { Injectable } from '@nestjs/common';
import { invitationTopic } from '@regional-events/contracts-registrations';
import type { CommandContext } from '@regional-events/kernel';
import { Outbox, toMessage } from '@regional-events/platform-messaging';
import type { Invitation } from '../domain/invitation.ts';
import { InvitationMessages } from '../use-cases/ports.ts';

@Injectable()
export class OutboxInvitationMessages implements InvitationMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(invitation: Invitation, context: CommandContext): Promise<void> {
    const { id, facts } = invitation;
    const { eventId, organisationId, seats, answerBy } = facts;
    const messages = invitation.recorded.map((recorded) => {
      // The names of the messages are those of the states.
      const { type } = recorded.event;
      const data = {
        id,
        eventId,
        organisationId,
        seats,
        answerBy: answerBy?.toISOString() ?? null,
        status: type,
      };
      return toMessage(invitationTopic, { name: type, subject: id, recorded, data }, context);
    });
    await this.outbox.append(messages);
  }
}
