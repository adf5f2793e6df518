import type { CollectionDefinition } from '@regional-events/platform-mongo';
import { knownClientCollections } from '@regional-events/platform-mongo-messaging';
import { eventCollection } from './event/persistence/event.schema.ts';
import { knownOrganisationCollection } from './known-organisation/persistence/mongo-known-organisations.ts';
import { knownPersonCollection } from './known-person/persistence/mongo-known-people.ts';
import { knownSeatPlanCollection } from './known-seat-plan/persistence/mongo-known-seat-plans.ts';
import { seriesCollection } from './series/persistence/series.schema.ts';
import { sessionCollection } from './session/persistence/session.schema.ts';

export const collections: readonly CollectionDefinition[] = [
  seriesCollection,
  eventCollection,
  sessionCollection,
  knownOrganisationCollection,
  knownPersonCollection,
  knownSeatPlanCollection,
  ...knownClientCollections,
];
