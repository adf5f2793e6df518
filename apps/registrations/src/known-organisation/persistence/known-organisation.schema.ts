import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import type { OrganisationStatus } from '../use-cases/ports.ts';

export interface KnownOrganisationDocument {
  readonly _id: string;
  /** Missing in documents of releases that did not store retirements. */
  readonly status?: OrganisationStatus;
}

export const knownOrganisationCollection: CollectionDefinition = { name: 'known-organisations' };

export function statusIn({ status = 'active' }: KnownOrganisationDocument): OrganisationStatus {
  return status;
}

export function knownOrganisationModel(connection: Connection): Model<KnownOrganisationDocument> {
  return modelOf<KnownOrganisationDocument>(connection, knownOrganisationCollection.name, {
    _id: { type: String, required: true },
    status: String,
  });
}
