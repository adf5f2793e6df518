import { countryIn, type Language, notesFor, say, textIn } from '@regional-events/texts';
import type { Duty, ScheduledEvent, ScheduledSession } from '../use-cases/calendars.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarTexts } from './calendar-texts.ts';

/** What goes into the words of a file. */
export interface FileSettings {
  readonly language: Language;
  readonly publicUrl: string;
}

/** An entry for each day. Its id counts the days, so that a day that moves takes its entry along. */
export function entriesOfDays(event: ScheduledEvent, settings: FileSettings): CalendarEntry[] {
  const { days, version, timeZone } = event;
  return days.map(({ date, startTime, endTime, endsNextDay, theme }, index) => ({
    uid: `${event.id}-day-${index + 1}`,
    sequence: version,
    changedAt: event.changedAt,
    when: { date, startTime, endTime, endsNextDay, timeZone },
    ...wordsOf(event, textIn(event.title, settings.language), settings, [
      ...(days.length > 1 ? [dayOf(index + 1, days.length, settings.language)] : []),
      ...(theme === null ? [] : [textIn(theme, settings.language)]),
    ]),
  }));
}

/** The entry of a session; `roles`: as what the person takes part whose calendar it is. */
export function entryOfSession(
  event: ScheduledEvent,
  session: ScheduledSession,
  settings: FileSettings,
  roles: Duty['roles'] = [],
): CalendarEntry {
  const { language } = settings;
  const { date, startTime, endTime, startsNextDay, endsNextDay } = session;
  const title = textIn(session.title, language);
  const words = roles.map((role) => calendarTexts[language].roles[role]).join(', ');
  return {
    uid: session.id,
    // each of the two grows, and a change of either shows
    sequence: event.version + session.version,
    changedAt: event.changedAt > session.plannedAt ? event.changedAt : session.plannedAt,
    when: { date, startTime, endTime, startsNextDay, endsNextDay, timeZone: event.timeZone },
    ...wordsOf(event, words === '' ? title : `${title} (${words})`, settings, [
      textIn(event.title, language),
      ...(words === ''
        ? []
        : [say({ code: 'role' }, calendarTexts[language].role, language, { roles: words })]),
    ]),
  };
}

const entryStatus = {
  draft: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
  published: 'CONFIRMED',
  completed: 'CONFIRMED',
  closed: 'CONFIRMED',
} as const;

/** What the entries of an event have in common. Most programs do not show the status, so its word comes first. */
function wordsOf(
  { id, status, venue }: ScheduledEvent,
  title: string,
  { language, publicUrl }: FileSettings,
  lines: readonly string[],
) {
  const { statuses } = calendarTexts[language];
  const location = venue && placeOf(venue, language);
  const notes = notesFor(location ?? '', language);
  return {
    summary: status in statuses ? `${statuses[status as keyof typeof statuses]}: ${title}` : title,
    location,
    description: [...lines, ...notes].join('\n'),
    url: `${publicUrl}/v1/events/${id}`,
    status: entryStatus[status],
  };
}

function placeOf({ name, city, country }: NonNullable<ScheduledEvent['venue']>, to: Language) {
  const parts = [name, city, country === null ? '' : countryIn(country, to)];
  return parts.filter((part) => part !== '').join(', ');
}

function dayOf(day: number, days: number, language: Language): string {
  return say({ code: 'day-of' }, calendarTexts[language].dayOf, language, { day, days });
}
