import {
  externalRef,
  instant,
  languageMap,
  localDate,
  localTime,
  longLanguageMap,
  spokenLanguage,
  text,
  webAddress,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { importRows, type RawRow, type RowFields } from '../use-cases/import-rows.ts';
import { formatOf, readSchedule } from '../use-cases/read-file.ts';

const ABSTRACT = 5000;
const TRACK = 100;
const LINKS = 20;
const title = languageMap();
const abstract = longLanguageMap(ABSTRACT);
const track = text(TRACK);
const room = text();
const moment = z.union([z.object({ instant }), z.object({ date: localDate, time: localTime })]);
const times = z.object({
  day: localDate.nullable(),
  start: moment.nullable(),
  minutes: z.int().nullable(),
});
/** The language of a text is not said: `und` is the tag for that. */
const UNKNOWN = 'und';

/**
 * Reads the file once it is called, after the caller's rights are known; what the file holds is checked as what a client
 * sends. Throws ScheduleUnreadableError or TooManySessionsError.
 */
export function rowsOf(contentType: string | undefined, file: Buffer | undefined) {
  return (timeZone: string) => {
    const sessions = readSchedule(formatOf(contentType), file ?? Buffer.alloc(0));
    return importRows(sessions, timeZone, fieldsOf);
  };
}

function fieldsOf(raw: RawRow): RowFields | string {
  const ref = taken(externalRef, raw.guid);
  if (ref === undefined) return 'import.key-missing';
  const language = taken(spokenLanguage, raw.language);
  const inLanguage = (value: string | null) =>
    value === null ? null : { [language ?? UNKNOWN]: value };
  const named = taken(title, inLanguage(raw.title));
  if (named === undefined) return 'import.title-missing';
  if (raw.start !== null && 'unplaced' in raw.start) return raw.start.unplaced;
  const timed = taken(times, raw);
  if (timed === undefined) return 'import.time-invalid';
  return {
    ref,
    timed,
    title: named,
    subtitle: taken(title, inLanguage(raw.subtitle)) ?? null,
    abstract: taken(abstract, inLanguage(raw.abstract)) ?? null,
    language: language ?? null,
    track: taken(track, raw.track) ?? null,
    room: taken(room, raw.room) ?? null,
    links: raw.links
      .flatMap(({ url, title: about }) => {
        const address = taken(webAddress, url);
        if (address === undefined) return [];
        return [{ url: address, title: taken(title, inLanguage(about)) ?? null }];
      })
      .slice(0, LINKS),
  };
}

function taken<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const { data } = schema.safeParse(value);
  return data;
}
