import type { components } from '@regional-events/api-client';
import type { EventForm, RegistrationForm } from './event-form.ts';
import { zoneOfCountry } from './zones.ts';

type Series = Pick<components['schemas']['Series'], 'id' | 'from' | 'countries' | 'organiserIds'>;

const MS_OF_DAY = 86_400_000;
const WEEKS_AHEAD = 12;
const DAYS_OF_WEEK = 7;
const TUESDAY = 2;
const CLOSES_DAYS_BEFORE = 14;
const USUAL_SEATS = 30;

/** What a workshop usually is: a Tuesday in about three months, or when its series begins, with two weeks to prepare. */
export function usualEvent(now: Date, series: Series | undefined): EventForm {
  const soon = now.getTime() + WEEKS_AHEAD * DAYS_OF_WEEK * MS_OF_DAY;
  const from = Math.max(soon, series === undefined ? 0 : Date.parse(series.from));
  const weekday = new Date(from).getUTCDay();
  const first = from + ((TUESDAY - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK) * MS_OF_DAY;
  const date = new Date(first).toISOString().slice(0, 10);
  const [country] = series?.countries ?? [];
  return {
    title: {},
    kind: 'workshop',
    topics: [],
    seriesId: series?.id ?? null,
    numberInSeries: null,
    organiserIds: series?.organiserIds ?? [],
    admission: 'by-invitation',
    venue: { name: '', city: '', country: null },
    timeZone: country === undefined ? null : (zoneOfCountry[country] ?? null),
    days: [{ date, startTime: '09:00', endTime: '16:30', theme: null, coOrganiserIds: [] }],
    capacity: USUAL_SEATS,
    registration: usualWindow(now, date),
  };
}

/** From today until two weeks before the first day. */
export function usualWindow(now: Date, first: string): RegistrationForm {
  const closes = new Date(`${first}T00:00:00`).getTime() - CLOSES_DAYS_BEFORE * MS_OF_DAY;
  const opens = new Date(now);
  opens.setHours(0, 0, 0, 0);
  return { opensAt: opens.toISOString(), closesAt: new Date(closes).toISOString() };
}
