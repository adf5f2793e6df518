import { eventsErasureTopic, eventTopic, seriesTopic } from '@regional-events/contracts-events';
import type { TopicContract } from '@regional-events/contracts-envelope';
import {
  accountTopic,
  clientTopic,
  organisationTopic,
  personTopic,
} from '@regional-events/contracts-organisations';
import { registrationsErasureTopic, seatPlanTopic } from '@regional-events/contracts-registrations';
import { allTopics } from './topics.ts';

export const serviceNames = ['organisations', 'events', 'registrations', 'notifications'] as const;

/** Also the name of the service's consumer group, before any GROUP_PREFIX. */
export type ServiceName = (typeof serviceNames)[number];

/** What the consumer group of each service reads: the topics that its handlers ask for. */
export const readBy: Readonly<Record<ServiceName, readonly TopicContract[]>> = {
  organisations: [personTopic, organisationTopic, eventsErasureTopic, registrationsErasureTopic],
  events: [organisationTopic, personTopic, clientTopic, accountTopic, seatPlanTopic],
  registrations: [
    organisationTopic,
    personTopic,
    clientTopic,
    accountTopic,
    eventTopic,
    seriesTopic,
  ],
  notifications: allTopics,
};
