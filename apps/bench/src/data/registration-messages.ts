import { registrationTopic } from '@regional-events/contracts-registrations';
import { newId, newIdAfter, type CommandContext } from '@regional-events/kernel';
import { toMessage, type Message } from '@regional-events/platform-messaging';

/** What a registration tells when it finds a free seat. */
const STEPS = ['nominated', 'endorsed', 'confirmed'] as const;
export const MESSAGES_PER_REGISTRATION = STEPS.length;

export const benchContext: CommandContext = {
  actor: { clientId: newId(), role: 'secretariat', organisationId: null, scopes: [] },
  correlationId: newId(),
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};

/** One message of a registration. `replaces` is filled, so that the payload has about 400 bytes. */
export function registrationMessage(
  subject: string,
  sequence: number,
  lastId: string | null,
): Message {
  const name = STEPS[(sequence - 1) % STEPS.length] ?? 'confirmed';
  const data = {
    id: subject,
    eventId: newId(),
    personId: newId(),
    organisationId: newId(),
    role: 'participant' as const,
    status: name,
    reason: null,
    position: null,
    replaces: newId(),
  };
  const recorded = { id: newIdAfter(lastId), sequence, occurredAt: new Date() };
  return toMessage(registrationTopic, { name, subject, recorded, data }, benchContext);
}

/** The messages of `registrations` new registrations, each with its three in order. */
export function registrationMessages(registrations: number): Message[] {
  return Array.from({ length: registrations }, () => messagesOfOne(newId())).flat();
}

function messagesOfOne(subject: string): Message[] {
  const messages: Message[] = [];
  for (let sequence = 1; sequence <= MESSAGES_PER_REGISTRATION; sequence += 1) {
    messages.push(registrationMessage(subject, sequence, messages.at(-1)?.id ?? null));
  }
  return messages;
}
