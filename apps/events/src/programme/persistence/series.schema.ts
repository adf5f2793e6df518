import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { seriesDetails, seriesItem } from '@regional-events/contracts-events';
import {
  aggregateFields,
  modelOf,
  originFields,
  storedFields,
  type CollectionDefinition,
} from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';

const storedSeries = z.object({
  ...aggregateFields,
  ...originFields,
  ...seriesDetails.shape,
  status: seriesItem.shape.status,
  /** Incremented by each transaction that locks the series, so that two of them conflict. */
  held: z.int().exactOptional(),
});

export type SeriesDocument = DeepReadonly<z.output<typeof storedSeries>>;

export const seriesCollection: CollectionDefinition = {
  name: 'series',
  indexes: [
    {
      key: { createdBy: 1, externalRef: 1 },
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
  ],
};

export function seriesModel(connection: Connection): Model<SeriesDocument> {
  return modelOf<SeriesDocument>(connection, seriesCollection.name, storedFields(storedSeries));
}
