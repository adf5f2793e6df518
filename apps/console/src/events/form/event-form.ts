import type { components } from '@regional-events/api-client';
import { givenTexts, textsPatch } from '../../ui/texts-patch.ts';
import type { Event } from '../queries.ts';

export type EventDay = Event['days'][number];
type Country = components['schemas']['Country'];

/** An event as its form holds it: texts where a field may be empty. */
export interface EventForm {
  readonly title: Readonly<Record<string, string>>;
  readonly kind: Event['kind'];
  readonly topics: readonly string[];
  readonly seriesId: string | null;
  readonly numberInSeries: number | null;
  readonly organiserIds: readonly string[];
  readonly admission: Event['admission'];
  readonly venue: VenueForm;
  readonly timeZone: string | null;
  readonly days: readonly EventDay[];
  readonly capacity: number | null;
  readonly registration: RegistrationForm;
}

export interface VenueForm {
  readonly name: string;
  readonly city: string;
  readonly country: string | null;
}

export interface RegistrationForm {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

/** What each part of the form works on. */
export interface PartProps {
  readonly form: EventForm;
  readonly set: (change: Partial<EventForm>) => void;
  /** Cannot be changed any more. */
  readonly fixed: boolean;
  /** What the API refused. */
  readonly error?: unknown;
}

/** Where people rely on them once the event was published; see `event.fixed-once-published`. */
export const fixedOncePublished: readonly (keyof EventForm)[] = [
  'kind',
  'seriesId',
  'numberInSeries',
  'admission',
  'timeZone',
  'capacity',
];

export function formOf(event: Event): EventForm {
  const { title, kind, topics, seriesId, numberInSeries, organiserIds, admission } = event;
  const { timeZone, days, capacity } = event;
  return {
    title,
    kind,
    topics,
    seriesId,
    numberInSeries,
    organiserIds,
    admission,
    venue: {
      name: event.venue?.name ?? '',
      city: event.venue?.city ?? '',
      // a plan knows the host before the house
      country: event.venue?.country ?? event.hostCountry,
    },
    timeZone,
    days,
    capacity,
    registration: {
      opensAt: event.registration?.opensAt ?? null,
      closesAt: event.registration?.closesAt ?? null,
    },
  };
}

function venueOf({ name, city, country }: VenueForm) {
  if (name.trim() === '' && city.trim() === '') return null;
  return { name: name.trim(), city: city.trim(), country: country as Country | null };
}

function windowOf({ opensAt, closesAt }: RegistrationForm) {
  return opensAt === null || closesAt === null ? null : { opensAt, closesAt };
}

function plain(form: EventForm) {
  const { title: _, venue, registration, ...fields } = form;
  return {
    ...fields,
    topics: [...form.topics],
    organiserIds: [...form.organiserIds],
    days: [...form.days],
    venue: venueOf(venue),
    registration: windowOf(registration),
  };
}

/** What the reader changed, as a merge patch; empty where nothing did. */
export function patchOf(before: EventForm, after: EventForm) {
  const [old, now] = [plain(before), plain(after)];
  const fields = Object.keys(now) as (keyof typeof now)[];
  const changed = fields.filter(
    (field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  );
  const title =
    JSON.stringify(before.title) === JSON.stringify(after.title)
      ? {}
      : { title: textsPatch(before.title, after.title) };
  const picked: Partial<typeof now> = Object.fromEntries(
    changed.map((field) => [field, now[field]]),
  );
  return { ...picked, ...title };
}

/** The form as a new draft. Without organisers those of the series organise it. */
export function draftOf(form: EventForm) {
  const { organiserIds, ...fields } = plain(form);
  return {
    ...fields,
    title: givenTexts(form.title),
    ...(organiserIds.length > 0 && { organiserIds }),
    hostCountry: null,
    venueId: null,
    externalRef: null,
  };
}

/** A day like the last one, the day after it. */
export function nextDay(days: readonly EventDay[], fallback: string): EventDay {
  const last = days.at(-1);
  const usual = { startTime: '09:00', endTime: '16:30', theme: null, coOrganiserIds: [] };
  if (last === undefined) return { ...usual, date: fallback };
  const next = new Date(Date.parse(last.date) + 86_400_000).toISOString().slice(0, 10);
  const { startTime, endTime } = last;
  return { ...usual, startTime, endTime, date: next };
}
