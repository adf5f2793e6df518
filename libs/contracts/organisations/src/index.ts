import { accountTopic } from './account.ts';
import { clientTopic } from './client.ts';
import { organisationTopic } from './organisation.ts';
import { personTopic } from './person.ts';

export { accountStatuses, accountTopic, grant, roles } from './account.ts';
export type { AccountMessage, Grant } from './account.ts';
export { clientTopic } from './client.ts';
export type { ClientMessage } from './client.ts';
export {
  compositionMember,
  organisationItem,
  organisationKinds,
  organisationTopic,
} from './organisation.ts';
export type { OrganisationItem, OrganisationMessage } from './organisation.ts';
export { affiliation, personTopic } from './person.ts';
export type { PersonMessage } from './person.ts';

export const organisationsTopics = [organisationTopic, personTopic, clientTopic, accountTopic];
