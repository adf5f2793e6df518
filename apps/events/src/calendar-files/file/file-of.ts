import { createHash } from 'node:crypto';
import type { Versioned } from '@regional-events/kernel';
import { textIn } from '@regional-events/texts';
import type { Calendar } from '../use-cases/calendars.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarTexts } from './calendar-texts.ts';
import { entriesOfDays, entryOfSession, type FileSettings } from './entries.ts';

/** A calendar as a file in a language; the ETag is that of its bytes. */
export function fileOf(
  { title, events, duties }: Calendar,
  settings: FileSettings,
): Versioned<string> {
  const { language } = settings;
  const name = title === null ? calendarTexts[language].duties : textIn(title, language);
  const item = calendarFile(name, [
    ...events.flatMap((event) => entriesOfDays(event, settings)),
    ...duties.map(({ event, session, roles }) => entryOfSession(event, session, settings, roles)),
  ]);
  return { item, etag: `"${createHash('sha256').update(item).digest('base64url')}"` };
}
