import { instantOf, timeZoneNamed, YEARS } from '@regional-events/kernel';
import { z } from 'zod';

/** The years 1900 to 2200, as the first digits of a date or instant. */
export const yearsPattern = '^(19|20|21)[0-9][0-9]-|^2200-';

const YEAR_DIGITS = 4;
const outsideYears = {
  message: `must lie in the years ${YEARS.first} to ${YEARS.last}`,
  params: { code: 'outside-years' },
};

function liesInYears(text: string): boolean {
  const year = Number(text.slice(0, YEAR_DIGITS));
  return year >= YEARS.first && year <= YEARS.last;
}

/** A local date, YYYY-MM-DD. */
export const localDate = z.iso
  .date({ error: 'must be a date, YYYY-MM-DD', abort: true })
  .refine(liesInYears, outsideYears)
  .meta({ pattern: yearsPattern });

/** A local time, HH:MM. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, HH:MM');

const ZONE_LENGTH = 64;

/** A name of the IANA time zone database in any case, brought to its canonical spelling. */
export const timeZone = z
  .string()
  .max(ZONE_LENGTH)
  .check((context) => {
    const name = timeZoneNamed(context.value);
    if (name !== undefined) context.value = name;
    else {
      const message = 'must be an IANA time zone, for example Europe/Belgrade';
      context.issues.push({ code: 'custom', input: context.value, message });
    }
  })
  .meta({ pattern: '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$' });

const INSTANT_LENGTH = 60;

/** An instant in RFC 3339 with any offset, brought to UTC and milliseconds. */
export const instant = z
  .string()
  .max(INSTANT_LENGTH)
  .check((context) => {
    const utc = instantOf(context.value)?.toISOString();
    if (utc === undefined) {
      const message = 'must be an instant in RFC 3339, for example 2026-03-02T09:00:00Z';
      context.issues.push({ code: 'custom', input: context.value, message });
    } else if (liesInYears(context.value) && liesInYears(utc)) context.value = utc;
    else context.issues.push({ code: 'custom', input: context.value, ...outsideYears });
  })
  .meta({ format: 'date-time', pattern: yearsPattern });
