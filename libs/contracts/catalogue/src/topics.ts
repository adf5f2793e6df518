import { messageContracts, type MessageContract } from '@regional-events/contracts-envelope';
import { eventsTopics } from '@regional-events/contracts-events';
import { organisationsTopics } from '@regional-events/contracts-organisations';
import { registrationsTopics } from '@regional-events/contracts-registrations';
import type { TopicContract } from '@regional-events/contracts-envelope';

/** Every topic of the platform. */
export const allTopics: readonly TopicContract[] = [
  ...organisationsTopics,
  ...eventsTopics,
  ...registrationsTopics,
];

/** Every message type of the platform, by its full name. */
export const allMessages: ReadonlyMap<string, MessageContract> = messageContracts(allTopics);
