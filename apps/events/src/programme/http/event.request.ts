import {
  cancellationReasons,
  eventDay,
  eventItem,
  eventKinds,
  venue as venueItem,
} from '@regional-events/contracts-events';
import {
  country,
  describedBy,
  externalRef,
  externalRefText,
  id,
  ids,
  instant,
  languageMap,
  languageMapPatch,
  localDate,
  localTime,
  mergeInto,
  text,
  timeZone,
  uniqueList,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { MOST_CO_ORGANISERS } from '../use-cases/join-day.ts';

const TOPICS = 30;
export const DAYS = 60;
export const LARGEST_NUMBER = 10_000;
const MOST_SEATS = 100_000;

const kind = z.enum(eventKinds);
const seats = z.int().min(0).max(MOST_SEATS);

const day = z.strictObject(
  describedBy(eventDay, {
    date: localDate,
    startTime: localTime.nullable().default(null),
    endTime: localTime.nullable().default(null),
    endsNextDay: z.boolean().exactOptional(),
    theme: languageMap().nullable().default(null),
    coOrganiserIds: ids(MOST_CO_ORGANISERS).default([]),
  }),
);

const venue = z.strictObject(
  describedBy(venueItem, {
    name: text(),
    city: text(),
    country: country.nullable().default(null),
  }),
);

const registrationWindow = z.strictObject({
  opensAt: instant.describe('From this instant on.'),
  closesAt: instant.describe('Until this instant, which is outside.'),
});

const fields = describedBy(eventItem, {
  kind,
  title: languageMap(),
  topics: uniqueList(vocabularyCode, TOPICS, 'topic'),
  seriesId: id.nullable(),
  numberInSeries: z.int().min(1).max(LARGEST_NUMBER).nullable(),
  admission: z.enum(['open', 'by-invitation']),
  venue: venue.nullable(),
  hostCountry: country.nullable(),
  venueId: id.nullable(),
  timeZone: timeZone.nullable(),
  days: z.array(day).max(DAYS),
  capacity: seats.nullable(),
  registration: registrationWindow.nullable(),
});

const organiserIds = ids().describe(
  'The organisations that organise it; those of the series where it is left out.',
);

/** What is stored: an event that is held online has no city. */
const eventDetails = z.strictObject({
  ...fields,
  organiserIds,
  venue: venue.extend({ city: z.string() }).nullable(),
});

export const draftEventRequest = z
  .strictObject({
    ...fields,
    topics: fields.topics.default([]),
    seriesId: fields.seriesId.default(null),
    numberInSeries: fields.numberInSeries.default(null),
    organiserIds: organiserIds.exactOptional(),
    admission: fields.admission.default('open'),
    venue: fields.venue.default(null),
    hostCountry: fields.hostCountry.default(null),
    venueId: fields.venueId.default(null),
    timeZone: fields.timeZone.default(null),
    days: fields.days.default([]),
    capacity: fields.capacity.default(null),
    registration: fields.registration.default(null),
    externalRef: externalRef.nullable().default(null).describe(externalRefText),
  })
  .meta({ id: 'DraftEvent' });

export type DraftEventRequest = z.output<typeof draftEventRequest>;

/** A merge patch: objects are merged, arrays are replaced. */
export const changeEventRequest = z
  .strictObject({
    ...fields,
    title: languageMapPatch().describe(
      'Its title: languages that are named change, null takes one away.',
    ),
    organiserIds,
    venue: z
      .strictObject(
        describedBy(venueItem, { name: text(), city: text(), country: country.nullable() }),
      )
      .partial()
      .nullable()
      .describe('What is named changes; null takes the venue away.'),
    registration: registrationWindow
      .partial()
      .nullable()
      .describe('When organisations may nominate.'),
  })
  .partial()
  .meta({ id: 'ChangeEvent' });

export type ChangeEventRequest = z.output<typeof changeEventRequest>;

export const cancelEventRequest = z
  .strictObject({
    reason: z
      .enum(cancellationReasons)
      .nullable()
      .default(null)
      .describe('Why, as a code; it is told on the topic, so never in words.'),
  })
  .prefault({})
  .meta({ id: 'CancelEvent' });

export type CancelEventRequest = z.output<typeof cancelEventRequest>;

export function toDraftEvent(request: DraftEventRequest) {
  const { externalRef: reference, organiserIds, ...details } = request;
  return { details, organiserIds, externalRef: reference };
}

export function toChangeEvent(eventId: string, patch: ChangeEventRequest) {
  return {
    id: eventId,
    fields: Object.keys(patch),
    apply: (current: object) => mergeInto(eventDetails, current, patch),
  };
}
