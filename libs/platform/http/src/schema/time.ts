import { isTimeZone } from '@regional-events/kernel';
import { z } from 'zod';

/** A local date, YYYY-MM-DD. */
export const localDate = z.iso.date('must be a date, YYYY-MM-DD');

/** A local time, HH:MM. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, HH:MM');

const ZONE_LENGTH = 64;
/** A name of the IANA time zone database. */
export const timeZone = z
  .string()
  .max(ZONE_LENGTH)
  .refine(isTimeZone, 'must be an IANA time zone, for example Europe/Belgrade');

const INSTANT_LENGTH = 30;
/** An instant in RFC 3339 UTC, brought to milliseconds. */
export const instant = z.iso
  .datetime('must be an instant in UTC, for example 2026-03-02T09:00:00Z')
  .max(INSTANT_LENGTH)
  .overwrite((value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()));
