import {
  defineTopic,
  growing,
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
  startTime: localTime.nullable().describe('`HH:MM` in the time zone of the event.'),
  endTime: localTime.nullable(),
  theme: languageMap.nullable(),
  coOrganiserIds: z.array(id).describe('Who holds this day together with the organisers.'),
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
  topics: z
    .array(z.string())
    .describe('Codes of the secretariat’s vocabulary, such as `migrant-smuggling`.'),
  seriesId: id.nullable(),
  numberInSeries: z.int().positive().nullable(),
  organiserIds: z.array(id),
  admission: z.enum(['open', 'by-invitation']),
  venue: venue.nullable(),
  timeZone: z.string().nullable().describe('IANA, such as `Europe/Belgrade`.'),
  days: z.array(eventDay),
  startsAt: instant.nullable().describe('Of the first day; null while times are missing.'),
  endsAt: instant.nullable(),
  registration: z
    .object({ opensAt: instant, closesAt: instant })
    .nullable()
    .describe('When organisations may nominate.'),
  status: z.enum(eventStatuses),
};

const capacity = z.int().nonnegative().nullable();
const told = { ...event, kind: growing(eventKinds), status: growing(eventStatuses) };
const draftCapacity = capacity
  .describe('Told up to and in the first publication; from then on the seat plan tells it.')
  .exactOptional();
const change = z.object({ field: z.string(), old: z.unknown(), new: z.unknown() });
const withCapacity = payload({ ...told, capacity: draftCapacity });
const facts = payload(told);
const changed = payload({
  ...told,
  capacity: draftCapacity,
  changes: z.array(change).describe('Each field that changed.'),
});

export const eventItem = z.object({ ...event, capacity });

export const eventTopic = defineTopic({
  service: 'events',
  aggregate: 'event',
  about:
    'What people attend: workshops, trainings, study visits, conferences, meetings and webinars.',
  schemas: {
    drafted: withCapacity.describe('Somebody began to plan it; few may see it.'),
    published: withCapacity.describe('Everybody may see it, and its seat plan opens.'),
    changed: changed.describe('Some of its facts changed; `changes` says which.'),
    postponed: facts.describe('It does not take place when it was to; seats are kept.'),
    rescheduled: facts.describe('A postponed event has new days.'),
    cancelled: facts.describe('It does not take place; what is open lapses.'),
    completed: facts.describe('It took place; whoever had no seat lapses.'),
    closed: facts.describe('Nothing about it changes any more.'),
  },
});

export type EventItem = z.infer<typeof eventItem>;
export type EventMessage = z.infer<typeof withCapacity>;
export type EventChangedMessage = z.infer<typeof changed>;
