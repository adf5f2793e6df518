import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import type { EntryTime } from './calendar-entry.ts';

/** Times in a zone whose rules the file carries, in UTC where it cannot carry them, or a whole day. */
export type WrittenTime =
  | { readonly start: Temporal.ZonedDateTime; readonly end: Temporal.ZonedDateTime | null }
  | { readonly firstDay: Temporal.PlainDate; readonly dayAfter: Temporal.PlainDate };

const UTC = 'UTC';
const TZID = 'TZID=';

export function writtenTime(when: EntryTime): WrittenTime {
  const { startTime, endTime, timeZone } = when;
  const date = Temporal.PlainDate.from(when.date);
  const dayAfter = date.add({ days: 1 });
  if (startTime === null || timeZone === null) return { firstDay: date, dayAfter };
  const zone = zoneInFiles(timeZone);
  const on = (time: string, nextDay = false) =>
    momentOf(nextDay ? dayAfter : date, time, timeZone).withTimeZone(zone);
  const start = on(startTime, when.startsNextDay);
  const end = endTime === null ? null : on(endTime, when.endsNextDay);
  if (isReadBack(start) && (end === null || isReadBack(end))) return { start, end };
  return { start: start.withTimeZone(UTC), end: end?.withTimeZone(UTC) ?? null };
}

/** Of two equal local times the earlier, as everywhere; one that a clock change skips comes as much later. */
function momentOf(
  date: Temporal.PlainDate,
  time: string,
  timeZone: string,
): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
}

/** The zone by the name that its rules carry: Europe/Sarajevo is a link to Europe/Belgrade. */
function zoneInFiles(timeZone: string): string {
  const [, parameter = ''] = tzlib_get_ical_block(timeZone);
  return parameter.startsWith(TZID) ? parameter.slice(TZID.length) : UTC;
}

/**
 * Whether every reader finds the instant again: programs differ about a local time that comes twice, and a file carries
 * the rules of today, which are not those of every year.
 */
function isReadBack(moment: Temporal.ZonedDateTime): boolean {
  const local = moment.toPlainDateTime();
  const later = local.toZonedDateTime(moment.timeZoneId, { disambiguation: 'later' });
  if (!later.equals(moment)) return false;
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const offset = tzlib_get_offset(moment.timeZoneId, local.toPlainDate().toString(), time);
  return offset === moment.offset.replace(':', '');
}

/** The rules of a zone as a file carries them (VTIMEZONE). */
export function zoneRules(timeZone: string): string {
  return tzlib_get_ical_block(timeZone)[0] ?? '';
}
