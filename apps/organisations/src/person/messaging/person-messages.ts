import { personTopic } from '@regional-events/contracts-organisations';
import { messagesOf } from '@regional-events/platform-messaging';
import type { PersonEvent } from '../domain/person-events.ts';
import type { Person } from '../domain/person.ts';

export const personMessages = messagesOf(personTopic, ({ id }: Person, { facts }: PersonEvent) => ({
  personId: id,
  ...facts,
}));
