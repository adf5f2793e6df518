import { seriesTopic } from '@regional-events/contracts-events';
import { defineCopy } from '@regional-events/platform-messaging';
import { z } from 'zod';

/** Of events that belong to no series, and of series of earlier releases. */
export const USUAL_NAMES_FROM_DAYS = 14;

/** From when on the organisers of its events see names. */
export const KnownSeries = defineCopy({
  name: 'known-series',
  topic: seriesTopic,
  fields: z.object({ namesFromDays: z.int() }),
  keep: ({ data }) => ({ namesFromDays: data.namesFromDays ?? USUAL_NAMES_FROM_DAYS }),
});
export type KnownSeries = InstanceType<typeof KnownSeries>;
