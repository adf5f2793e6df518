import { messageType } from '@regional-events/contracts-envelope';
import { eventTopic } from '@regional-events/contracts-events';
import { defineCopy } from '@regional-events/platform-messaging';
import { z } from 'zod';

const published = messageType(eventTopic.aggregate, 'published');

/** Who organises each event, and whether others than the secretariat may read about it. */
export const KnownEvents = defineCopy({
  name: 'known-events',
  topic: eventTopic,
  fields: eventTopic.schemas.closed
    .pick({ organiserIds: true, seriesId: true })
    .extend({ everPublished: z.boolean() }),
  readsBefore: true,
  keep: ({ type, data: { organiserIds, seriesId } }, before) => ({
    organiserIds,
    seriesId: seriesId ?? null,
    everPublished: before?.everPublished === true || type === published,
  }),
  indexes: ['organiserIds', 'seriesId'],
  cameLater: { seriesId: { default: null, rebuild: '2026-12-01-series-of-known-events' } },
});
export type KnownEvents = InstanceType<typeof KnownEvents>;
