import {
  defineTopic,
  id,
  instant,
  languageMap,
  localDate,
  localTime,
  payload,
} from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const eventKinds = [
  'workshop',
  'training',
  'study-visit',
  'conference',
  'meeting',
  'webinar',
] as const;

export const eventStatuses = [
  'draft',
  'published',
  'postponed',
  'cancelled',
  'completed',
  'closed',
] as const;

export const eventDay = z.object({
  date: localDate,
  startTime: localTime.nullable(),
  endTime: localTime.nullable(),
  theme: languageMap.nullable(),
  coOrganiserIds: z.array(id),
});

export const venue = z.object({
  name: z.string(),
  city: z.string(),
  country: z.string().nullable(),
});

const event = {
  id,
  kind: z.enum(eventKinds),
  title: languageMap,
  topics: z.array(z.string()),
  seriesId: id.nullable(),
  numberInSeries: z.int().positive().nullable(),
  organiserIds: z.array(id),
  admission: z.enum(['open', 'by-invitation']),
  venue: venue.nullable(),
  timeZone: z.string().nullable(),
  days: z.array(eventDay),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  registration: z.object({ opensAt: instant, closesAt: instant }).nullable(),
  status: z.enum(eventStatuses),
};

const capacity = z.int().nonnegative().nullable();
/** The event with its capacity, which the seat plan owns from the first publication on. */
const withCapacity = payload({ ...event, capacity: capacity.exactOptional() });
const facts = payload(event);
const changed = payload({
  ...event,
  capacity: capacity.exactOptional(),
  changes: z.array(z.object({ field: z.string(), old: z.unknown(), new: z.unknown() })),
});

export const eventItem = z.object({ ...event, capacity });

export const eventTopic = defineTopic({
  service: 'events',
  aggregate: 'event',
  schemas: {
    drafted: withCapacity,
    published: withCapacity,
    changed,
    postponed: facts,
    rescheduled: facts,
    cancelled: facts,
    completed: facts,
    closed: facts,
  },
});

export type EventItem = z.infer<typeof eventItem>;
export type EventMessage = z.infer<typeof withCapacity>;
export type EventChangedMessage = z.infer<typeof changed>;
