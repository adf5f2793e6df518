import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { rebuildOfCopies } from '@regional-events/platform-mongo-messaging';
import type { Connection, Model } from 'mongoose';
import type { OrganisationStatus } from '../use-cases/ports.ts';

export interface KnownOrganisationDocument {
  readonly _id: string;
  readonly status: OrganisationStatus;
}

/** Copies of earlier versions do not tell whether the organisation was retired. */
const retirements = rebuildOfCopies('2026-11-30-retired-organisations', {
  status: { $exists: false },
});

export const knownOrganisationCollection: CollectionDefinition = {
  name: 'known-organisations',
  migrations: [retirements],
};

export function knownOrganisationModel(connection: Connection): Model<KnownOrganisationDocument> {
  return modelOf<KnownOrganisationDocument>(connection, knownOrganisationCollection.name, {
    _id: { type: String, required: true },
    status: { type: String, default: 'active' },
  });
}
