import type { CollectionDefinition } from '@regional-events/platform-mongo';
import { clientCollections } from './client/persistence/client.schema.ts';
import { organisationCollections } from './organisation/persistence/organisation.schema.ts';
import { personCollections } from './person/persistence/person.schema.ts';
import { signingKeyCollections } from './token/persistence/signing-key.schema.ts';

export const collections: readonly CollectionDefinition[] = [
  ...organisationCollections,
  ...personCollections,
  ...clientCollections,
  ...signingKeyCollections,
];
