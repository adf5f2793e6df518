import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import type { KnownAffiliation, KnownPerson } from '../use-cases/ports.ts';

export interface KnownPersonDocument {
  readonly _id: string;
  readonly affiliations: readonly KnownAffiliation[];
}

export const knownPersonCollection: CollectionDefinition = { name: 'known-people' };

export function knownPersonOf({ _id, affiliations }: KnownPersonDocument): KnownPerson {
  return { id: _id, affiliations };
}

export function knownPersonModel(connection: Connection): Model<KnownPersonDocument> {
  return modelOf<KnownPersonDocument>(connection, knownPersonCollection.name, {
    _id: { type: String, required: true },
    affiliations: [{ _id: false, organisationId: String, from: String, to: String }],
  });
}
