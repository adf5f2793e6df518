import type { CollectionDefinition } from '@regional-events/platform-mongo';
import { knownClientCollections } from '@regional-events/platform-mongo-messaging';
import { invitationCollection } from './invitation/persistence/invitation.schema.ts';
import { knownEventCollection } from './known-event/persistence/known-event.schema.ts';
import { knownOrganisationCollection } from './known-organisation/persistence/known-organisation.schema.ts';
import { knownPersonCollection } from './known-person/persistence/known-person.schema.ts';
import { registrationCollection } from './registration/persistence/registration.schema.ts';
import { seatPlanCollection } from './registration/persistence/seat-plan.schema.ts';

/** Every collection of this service's database, with its indexes. */
export const collections: readonly CollectionDefinition[] = [
  invitationCollection,
  ...knownClientCollections,
  knownEventCollection,
  knownOrganisationCollection,
  knownPersonCollection,
  registrationCollection,
  seatPlanCollection,
];
