import { registrationTopic } from '@regional-events/contracts-registrations';
import { newId, type CommandContext } from '@regional-events/kernel';
import { toMessage, type Message } from '@regional-events/platform-messaging';

export const benchContext: CommandContext = {
  actor: {
    clientId: newId(),
    role: 'secretariat',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  },
  correlationId: newId(),
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};

/** The messages of new registrations that found a free seat, one each. `replaces` is filled, so that the payload has about 400 bytes. */
export function registrationMessages(count: number): Message[] {
  return Array.from({ length: count }, () => {
    const subject = newId();
    const data = {
      id: subject,
      eventId: newId(),
      personId: newId(),
      organisationId: newId(),
      role: 'participant' as const,
      status: 'confirmed' as const,
      reason: null,
      position: null,
      replaces: newId(),
    };
    const recorded = { id: newId(), sequence: 1, occurredAt: new Date() };
    return toMessage(
      registrationTopic,
      { name: 'confirmed', subject, recorded, data },
      benchContext,
    );
  });
}
