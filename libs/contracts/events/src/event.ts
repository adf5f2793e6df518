import {
  defineTopic,
  growing,
  id,
  instant,
  languageMap,
  localDate,
  payload,
  type DeepReadonly,
} from '@regional-events/contracts-envelope';
import { z } from 'zod';
import { toldAgendaChange } from './agenda.ts';
import { eventDay } from './event-day.ts';

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

/** A closed list: free text about why would stay on the topic for ever. */
export const cancellationReasons = [
  'too-few-registrations',
  'venue-unavailable',
  'speakers-unavailable',
  'funding-withdrawn',
  'organiser-withdrew',
  'security',
  'public-health',
  'travel-restrictions',
  'merged-with-another-event',
  'other',
] as const;

export const venue = z.object({
  name: z.string().describe('The name of the house.'),
  city: z.string().describe('The city, as the house writes it; empty where it is held online.'),
  country: z
    .string()
    .nullable()
    .describe('ISO 3166-1 alpha-2, or `XK`; null where it is not known.'),
});

const event = {
  id: id.describe('The id of the event.'),
  kind: z.enum(eventKinds).describe('What sort of event it is.'),
  title: languageMap.describe('Its title, by language.'),
  topics: z
    .array(z.string())
    .describe('Codes of the secretariat’s vocabulary, such as `migrant-smuggling`.'),
  seriesId: id
    .nullable()
    .describe('The series that it belongs to; null for an event that stands alone.'),
  numberInSeries: z
    .int()
    .positive()
    .nullable()
    .describe('Its number in the series, once in each series.'),
  organiserIds: z.array(id).describe('The organisations that organise it.'),
  admission: z
    .enum(['open', 'by-invitation'])
    .describe('Whether any organisation may nominate, or only those with an invitation.'),
  venue: venue.nullable().describe('Where it takes place; null while that is open.'),
  hostCountry: z
    .string()
    .nullable()
    .describe(
      'The country that hosts it, ISO 3166-1 alpha-2, or `XK`: that of the venue where nobody said another one; null while that is open.',
    ),
  venueId: id
    .nullable()
    .describe('The venue of the directory whose name, city and country `venue` shows; else null.'),
  timeZone: z.string().nullable().describe('IANA, such as `Europe/Belgrade`.'),
  days: z
    .array(eventDay)
    .describe('Its days, in their order; while it is postponed those that it was to have.'),
  startsAt: instant
    .nullable()
    .describe(
      'When the first day starts, or midnight where it has no time; null without days or time zone, and while it is postponed.',
    ),
  endsAt: instant
    .nullable()
    .describe(
      'When the last day ends, or the midnight after it where it has no time; null without days or time zone, and while it is postponed.',
    ),
  registration: z
    .object({
      opensAt: instant.describe('From this instant on.'),
      closesAt: instant.describe('Until this instant, which is outside.'),
    })
    .nullable()
    .describe('When organisations may nominate.'),
  status: z.enum(eventStatuses).describe('Where it is in its life.'),
};

const capacity = z.int().nonnegative().nullable();
const fields = {
  ...event,
  kind: growing(eventKinds).describe('What sort of event it is.'),
  hostCountry: event.hostCountry.exactOptional(),
  venueId: event.venueId.exactOptional(),
  status: growing(eventStatuses).describe('Where it is in its life.'),
};
const draftCapacity = capacity
  .describe('Told up to and in the first publication; from then on the seat plan tells it.')
  .exactOptional();
const change = z.object({
  field: z.string().describe('The name of the field.'),
  old: z.unknown().describe('What it was.'),
  new: z.unknown().describe('What it is.'),
});
const withCapacity = payload({ ...fields, capacity: draftCapacity });
const facts = payload(fields);
const changed = payload({
  ...fields,
  capacity: draftCapacity,
  changes: z.array(change).describe('Each field that changed.'),
});

const cancelled = payload({
  ...fields,
  reason: growing(cancellationReasons)
    .nullable()
    .describe('Why, as a code; null where nobody said.')
    .exactOptional(),
});

const postponed = payload({
  ...fields,
  from: z.array(localDate).describe('The days on which it was to take place.').exactOptional(),
});

const dayMove = z.object({
  from: localDate.describe('The date that the day had.'),
  to: localDate.nullable().describe('The date that it has now; null for a day that is no more.'),
});
const rescheduled = payload({
  ...fields,
  moves: z
    .array(dayMove)
    .describe('Where each day of the old order went; days that are new stand in `days` alone.')
    .exactOptional(),
  askAgain: z
    .object({ answerBy: instant.describe('Until when an answer is awaited.') })
    .describe('Whoever is registered is asked whether the new days suit; left out: nobody is.')
    .exactOptional(),
});

const agendaReleased = payload({
  ...fields,
  version: z.int().positive().describe('The number of the release.'),
  since: z.int().nonnegative().describe('The release before; 0 for the first one.'),
  changes: z
    .array(toldAgendaChange)
    .describe('What differs from the release before; all sessions of the first one are added.'),
});

export const eventItem = z.object({
  ...event,
  capacity: capacity.describe(
    'Seats in all: the draft’s, and from the publication on the seat plan’s.',
  ),
});

/** The fields that the organisers write. */
export const eventDetails = eventItem.omit({
  id: true,
  startsAt: true,
  endsAt: true,
  status: true,
});

export const eventTopic = defineTopic({
  service: 'events',
  aggregate: 'event',
  about:
    'What people attend: workshops, trainings, study visits, conferences, meetings and webinars.',
  schemas: {
    drafted: withCapacity.describe('Somebody began to plan it; few may see it.'),
    published: withCapacity.describe('Everybody may see it, and its seat plan opens.'),
    changed: changed.describe('Some of its facts changed; `changes` says which.'),
    postponed: postponed.describe('It does not take place when it was to; seats are kept.'),
    rescheduled: rescheduled.describe(
      'It has new days: after it was postponed, or at once; `moves` says which became which.',
    ),
    'agenda-released': agendaReleased.describe(
      'Its agenda was released, for whoever may see it; `changes` says what moved since the release before.',
    ),
    cancelled: cancelled.describe('It does not take place; what is open lapses.'),
    completed: facts.describe('It took place; whoever had no seat lapses.'),
    closed: facts.describe('Nothing about it changes any more.'),
  },
});

export type EventItem = DeepReadonly<z.infer<typeof eventItem>>;
export type EventDetails = DeepReadonly<z.infer<typeof eventDetails>>;
export type EventDay = EventDetails['days'][number];
export type CancellationReason = (typeof cancellationReasons)[number];
export type EventAgendaReleasedMessage = z.infer<typeof agendaReleased>;
export type EventMessage = z.infer<typeof withCapacity>;
export type EventRescheduledMessage = z.infer<typeof rescheduled>;
export type EventChangedMessage = z.infer<typeof changed>;
