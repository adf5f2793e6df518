import { eventKinds, eventStatuses } from '@regional-events/contracts-events';
import {
  country,
  externalRef,
  id,
  ids,
  instant,
  languageMap,
  languageMapPatch,
  listQuery,
  localDate,
  localTime,
  text,
  timeZone,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { mergeInto } from '../../merge-into.ts';

const TOPICS = 30;
const DAYS = 60;
const CO_ORGANISERS = 20;
const LARGEST_NUMBER = 10_000;
const MOST_SEATS = 100_000;

const kind = z.enum(eventKinds);
const seats = z.int().min(0).max(MOST_SEATS);

const day = z.strictObject({
  date: localDate,
  startTime: localTime.nullable().default(null),
  endTime: localTime.nullable().default(null),
  theme: languageMap().nullable().default(null),
  coOrganiserIds: ids(CO_ORGANISERS).default([]),
});

const venue = z.strictObject({
  name: text(),
  city: text(),
  country: country.nullable().default(null),
});

const registrationWindow = z.strictObject({ opensAt: instant, closesAt: instant });

const fields = {
  kind,
  title: languageMap(),
  topics: z
    .array(vocabularyCode)
    .max(TOPICS)
    .refine((list) => new Set(list).size === list.length, 'must name each topic once'),
  seriesId: id.nullable(),
  numberInSeries: z.int().min(1).max(LARGEST_NUMBER).nullable(),
  admission: z.enum(['open', 'by-invitation']),
  venue: venue.nullable(),
  timeZone: timeZone.nullable(),
  days: z.array(day).max(DAYS),
  capacity: seats.nullable(),
  registration: registrationWindow.nullable(),
};

const eventDetails = z.strictObject({ ...fields, organiserIds: ids() });

export const draftEventRequest = z
  .strictObject({
    ...fields,
    topics: fields.topics.default([]),
    seriesId: fields.seriesId.default(null),
    numberInSeries: fields.numberInSeries.default(null),
    organiserIds: ids().exactOptional(),
    admission: fields.admission.default('open'),
    venue: fields.venue.default(null),
    timeZone: fields.timeZone.default(null),
    days: fields.days.default([]),
    capacity: fields.capacity.default(null),
    registration: fields.registration.default(null),
    externalRef: externalRef.nullable().default(null),
  })
  .meta({ id: 'DraftEvent' });

export type DraftEventRequest = z.output<typeof draftEventRequest>;

/** A merge patch: objects are laid over what is stored, arrays take its place. */
export const changeEventRequest = z
  .strictObject({
    ...fields,
    title: languageMapPatch(),
    organiserIds: ids(),
    venue: z
      .strictObject({ name: text(), city: text(), country: country.nullable() })
      .partial()
      .nullable(),
    registration: registrationWindow.partial().nullable(),
  })
  .partial()
  .meta({ id: 'ChangeEvent' });

export type ChangeEventRequest = z.output<typeof changeEventRequest>;

export const eventListQuery = listQuery({
  filters: {
    kind,
    status: z.enum(eventStatuses),
    seriesId: id,
    topics: vocabularyCode,
    country,
  },
  ranges: { startsAt: instant },
  sorts: ['startsAt'],
});

export type EventListRequest = z.output<typeof eventListQuery>;

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
