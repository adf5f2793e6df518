import { Injectable } from '@nestjs/common';
import { registrationTopic, seatPlanTopic } from '@regional-events/contracts-registrations';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { Outbox, toMessage, type Message } from '@regional-events/platform-messaging';
import { statusAfter, type Registration, type RegistrationEvent } from '../domain/registration.ts';
import type { SeatPlanEvent } from '../domain/seat-plan.ts';
import { SeatMessages, type MadeDecision } from '../use-cases/ports.ts';

@Injectable()
export class OutboxSeatMessages implements SeatMessages {
  constructor(private readonly outbox: Outbox) {}

  async append(made: readonly MadeDecision[]): Promise<void> {
    await this.outbox.append(made.flatMap(messagesOf));
  }
}

function messagesOf({ decision, context }: MadeDecision): readonly Message[] {
  const { plan, planRecorded, changes } = decision;
  return [
    ...planRecorded.map((recorded) => seatPlanMessage(plan.eventId, recorded, context)),
    ...changes.flatMap(({ registration, recorded }) =>
      recorded.map((one) => registrationMessage(registration, one, context)),
    ),
  ];
}

/** Message types are named after the domain events. */
function seatPlanMessage(
  eventId: string,
  recorded: Recorded<SeatPlanEvent>,
  context: CommandContext,
): Message {
  const { type, numbers } = recorded.event;
  const data = { eventId, ...numbers, quotas: [] };
  return toMessage(seatPlanTopic, { name: type, subject: eventId, recorded, data }, context);
}

/** Ids and facts alone (no personal data), as they were right after this domain event. */
function registrationMessage(
  registration: Registration,
  recorded: Recorded<RegistrationEvent>,
  context: CommandContext,
): Message {
  const { id, eventId, personId, organisationId, role, replaces } = registration;
  const { event } = recorded;
  const data = {
    id,
    eventId,
    personId,
    organisationId,
    role,
    status: statusAfter(event),
    reason: 'reason' in event ? event.reason : null,
    position: 'position' in event ? event.position : null,
    replaces,
  };
  const head = { subject: id, recorded };
  if (event.type === 'asked-again') {
    const asked = { ...data, answerBy: event.answerBy.toISOString() };
    return toMessage(registrationTopic, { name: event.type, ...head, data: asked }, context);
  }
  return toMessage(registrationTopic, { name: event.type, ...head, data }, context);
}
