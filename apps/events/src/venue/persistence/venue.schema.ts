import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { venueDetails } from '@regional-events/contracts-events';
import {
  modelOf,
  originFields,
  pickFields,
  storedFields,
  type CollectionDefinition,
} from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';
import type { KeptVenue } from '../use-cases/ports.ts';

const storedVenue = z.object({
  _id: z.string(),
  version: z.int(),
  ...originFields,
  ...venueDetails.shape,
});

export type VenueDocument = DeepReadonly<z.output<typeof storedVenue>>;

export const venueCollection: CollectionDefinition = {
  name: 'venues',
  indexes: [
    {
      key: { createdBy: 1, externalRef: 1 },
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
    { key: { country: 1, city: 1 } },
  ],
};

export function venueModel(connection: Connection): Model<VenueDocument> {
  return modelOf<VenueDocument>(connection, venueCollection.name, storedFields(storedVenue));
}

export function venueOf(document: VenueDocument): KeptVenue {
  const { _id: id, version, createdBy, externalRef } = document;
  return { id, version, createdBy, externalRef, details: pickFields(venueDetails, document) };
}
