import { ScheduleUnreadableError, TooManySessionsError } from './errors.ts';
import { readCalendarFile } from './files/calendar-file.ts';
import { readFrabJson } from './files/frab-json.ts';
import { readFrabXml } from './files/frab-xml.ts';
import { MOST_SESSIONS, type ScheduledSession, type ScheduleFormat } from './scheduled-session.ts';

/** The sessions of a schedule file. Throws ScheduleUnreadableError or TooManySessionsError. */
export function readSchedule(
  format: ScheduleFormat,
  bytes: Uint8Array,
): readonly ScheduledSession[] {
  const sessions = readers[format](textOf(bytes));
  if (sessions.length === 0) throw new ScheduleUnreadableError('it has no sessions');
  if (sessions.length > MOST_SESSIONS) throw new TooManySessionsError(MOST_SESSIONS);
  return sessions;
}

const readers: Readonly<Record<ScheduleFormat, (text: string) => readonly ScheduledSession[]>> = {
  xml: readFrabXml,
  json: (text) => readFrabJson(parsed(text)),
  calendar: readCalendarFile,
};

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ScheduleUnreadableError('it is not UTF-8');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ScheduleUnreadableError('it is not JSON');
  }
}
