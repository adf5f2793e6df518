import { eventTopic } from '@regional-events/contracts-events';
import { defineCopy, type KnownOf } from '@regional-events/platform-messaging';
import { z } from 'zod';

const instant = z.coerce.date().nullable();

/** What nominations and invitations are judged by. */
export const KnownEvents = defineCopy({
  name: 'known-events',
  topic: eventTopic,
  fields: eventTopic.schemas.closed
    .pick({
      status: true,
      admission: true,
      seriesId: true,
      organiserIds: true,
      timeZone: true,
    })
    .extend({
      /** True once the event was published, whatever its status now. */
      everPublished: z.boolean(),
      /** Co-organisers of any day. */
      coOrganiserIds: z.array(z.string()),
      /** Local dates, YYYY-MM-DD, in the event's own zone. */
      days: z.array(z.string()),
      startsAt: instant,
      endsAt: instant,
      opensAt: instant,
      closesAt: instant,
    }),
  readsBefore: true,
  keep: ({ data: event }, before) => ({
    ...event,
    // a draft can be cancelled too, so `cancelled` does not imply that it was published
    everPublished: before?.everPublished === true || !['draft', 'cancelled'].includes(event.status),
    coOrganiserIds: [...new Set(event.days.flatMap((day) => day.coOrganiserIds))],
    days: event.days.map(({ date }) => date),
    opensAt: event.registration?.opensAt ?? null,
    closesAt: event.registration?.closesAt ?? null,
  }),
  indexes: ['organiserIds', 'seriesId'],
  cameLater: { seriesId: { default: null, rebuild: '2026-12-01-series-of-known-events' } },
});
export type KnownEvents = InstanceType<typeof KnownEvents>;
export type KnownEvent = KnownOf<typeof KnownEvents>;
