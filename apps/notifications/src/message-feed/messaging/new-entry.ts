import { eventsErasureTopic, eventTopic, seriesTopic } from '@regional-events/contracts-events';
import {
  accountTopic,
  clientTopic,
  organisationTopic,
  personTopic,
} from '@regional-events/contracts-organisations';
import {
  invitationTopic,
  registrationsErasureTopic,
  registrationTopic,
  seatPlanTopic,
} from '@regional-events/contracts-registrations';
import { messageType } from '@regional-events/contracts-envelope';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import { z } from 'zod';
import type { NewEntry } from '../domain/feed-entry.ts';
import { clientsOf, everyone, organisersOf } from '../domain/readers.ts';
import { allMessages } from '@regional-events/contracts-catalogue';
import { structured } from './structured.ts';

type Audience = Omit<NewEntry, 'topic' | 'message' | 'publishes'>;
type AudienceOf = (message: IncomingMessage) => Audience;

const clientPart = z.object({ organisationId: z.string().nullable() });
const participation = z.object({ eventId: z.string(), organisationId: z.string().nullable() });
const personPart = z.object({
  affiliations: z
    .array(z.object({ organisationId: z.string(), to: z.string().nullable() }))
    .default([]),
});

const published = messageType(eventTopic.aggregate, 'published');
const forEveryone: Audience = { eventId: null, concerns: [everyone], endsForOthers: false };
const forSecretariat: Audience = { eventId: null, concerns: [], endsForOthers: false };

/** The event is the subject, of its own messages and of those of its seat plan. */
function ofEvent({ subject }: IncomingMessage): Audience {
  return { eventId: subject, concerns: [everyone], endsForOthers: false };
}

/** The person's organisations at that time, and later ones. */
function ofPerson({ data, time }: IncomingMessage): Audience {
  const running = personPart
    .parse(data)
    .affiliations.filter(({ to }) => to === null || to >= time.slice(0, 10));
  return {
    eventId: null,
    concerns: [...new Set(running.map(({ organisationId }) => clientsOf(organisationId)))],
    endsForOthers: true,
  };
}

function ofClient({ data }: IncomingMessage): Audience {
  const { organisationId } = clientPart.parse(data);
  return {
    eventId: null,
    concerns: organisationId === null ? [] : [clientsOf(organisationId)],
    endsForOthers: false,
  };
}

/** Of an organisation at an event: its own clients and those of the organisers. */
function ofParticipation({ data }: IncomingMessage): Audience {
  const { eventId, organisationId } = participation.parse(data);
  const own = organisationId === null ? [] : [clientsOf(organisationId)];
  return { eventId, concerns: [...own, organisersOf(eventId)], endsForOthers: false };
}

const audiences: ReadonlyMap<string, AudienceOf> = new Map<string, AudienceOf>([
  [organisationTopic.topic, () => forEveryone],
  [personTopic.topic, ofPerson],
  [clientTopic.topic, ofClient],
  // Who may do what is no business of others.
  [accountTopic.topic, () => forSecretariat],
  [seriesTopic.topic, () => forEveryone],
  [eventTopic.topic, ofEvent],
  [seatPlanTopic.topic, ofEvent],
  [invitationTopic.topic, ofParticipation],
  [registrationTopic.topic, ofParticipation],
  [eventsErasureTopic.topic, () => forSecretariat],
  [registrationsErasureTopic.topic, () => forSecretariat],
]);

/** The topics for which readers are defined. */
export const decidedTopics: readonly string[] = [...audiences.keys()];

/** Makes the feed entry of a message. A topic without defined readers is for the secretariat alone. */
export function newEntry(message: IncomingMessage): NewEntry {
  const topic = allMessages.get(message.type)?.topic.topic ?? message.topic;
  const audienceOf = audiences.get(topic);
  const audience = audienceOf?.(message) ?? forSecretariat;
  return {
    topic,
    message: structured(message),
    publishes: message.type === published,
    ...audience,
  };
}
