import { organisationTopic } from '@regional-events/contracts-organisations';
import { messagesOf } from '@regional-events/platform-messaging';
import type { OrganisationEvent } from '../domain/organisation-events.ts';
import type { Organisation } from '../domain/organisation.ts';

export const organisationMessages = messagesOf(
  organisationTopic,
  ({ id }: Organisation, { facts }: OrganisationEvent) => ({
    id,
    ...facts,
  }),
);
