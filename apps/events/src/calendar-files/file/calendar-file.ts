import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from './calendar-entry.ts';
import { writtenTime, zoneRules } from './local-times.ts';

const LINE_END = '\r\n';
const REFRESH_SECONDS = 3600;
const statuses = {
  CONFIRMED: ICalEventStatus.CONFIRMED,
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const;

/** The entries as iCalendar (RFC 5545); the same entries give the same bytes. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Regional events', product: 'calendar files', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // the library escapes every text but this one
    name: name.replaceAll(/[\\;,]/g, String.raw`\$&`),
    ttl: REFRESH_SECONDS,
    // Outlook wants the rules of each zone that a file names
    timezone: { name: null, generator: zoneRules },
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return calendar.toString() + LINE_END;
}

function eventOf({ uid, changedAt, when, status, ...entry }: CalendarEntry) {
  const changed = Temporal.Instant.fromEpochMilliseconds(changedAt.getTime()).toZonedDateTimeISO(
    'UTC',
  );
  return {
    id: uid,
    sequence: entry.sequence,
    stamp: changed,
    lastModified: changed,
    ...timesOf(when),
    summary: entry.summary,
    description: entry.description,
    ...(entry.location !== null && { location: entry.location }),
    url: entry.url,
    status: statuses[status],
  };
}

function timesOf(when: CalendarEntry['when']) {
  const written = writtenTime(when);
  if ('firstDay' in written) {
    return { allDay: true, start: written.firstDay, end: written.dayAfter };
  }
  const { start, end } = written;
  const timezone = start.timeZoneId === 'UTC' ? null : start.timeZoneId;
  return { timezone, start, end };
}
