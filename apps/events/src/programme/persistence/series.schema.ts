import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { foldedWords } from '@regional-events/kernel';
import { seriesDetails, seriesItem } from '@regional-events/contracts-events';
import {
  aggregateFields,
  modelOf,
  originFields,
  searchIndex,
  searchWordsMigration,
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
  words: z.array(z.string()).default([]),
});

export type SeriesDocument = DeepReadonly<z.output<typeof storedSeries>>;

/** The title in all languages. */
export function wordsOf({ title }: Pick<SeriesDocument, 'title'>): string[] {
  return foldedWords(Object.values(title));
}

const searchWords = searchWordsMigration('2026-12-01-words-of-series', (stored) => {
  const { title = {} } = stored as Partial<SeriesDocument>;
  return wordsOf({ title });
});

export const seriesCollection: CollectionDefinition = {
  name: 'series',
  migrations: [searchWords],
  indexes: [
    searchIndex,
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
