import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { modelOf, storedFields, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';

const storedErasure = z.object({
  /** Of the person: nothing else is left of them. */
  _id: z.string(),
  askedAt: z.date(),
  askedBy: z.string(),
  sequence: z.number().nullable(),
  services: z.array(z.object({ service: z.string(), doneAt: z.date().nullable() })),
  doneAt: z.date().nullable(),
});

export type ErasureDocument = DeepReadonly<z.output<typeof storedErasure>>;

export const erasureCollection: CollectionDefinition = {
  name: 'erasures',
  indexes: [{ key: { doneAt: 1, askedAt: 1 } }],
};

export function erasureModel(connection: Connection): Model<ErasureDocument> {
  return modelOf<ErasureDocument>(connection, erasureCollection.name, storedFields(storedErasure));
}
