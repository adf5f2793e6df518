import { DomainError, timeZoneNamed, toInstant } from '@regional-events/kernel';
import { ScheduleUnreadableError, TooManySessionsError } from '../errors.ts';
import { MOST_SESSIONS, type Moment, type ScheduledSession } from '../scheduled-session.ts';
import { zoneOf } from './zone-names.ts';

interface Property {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Of a property that is repeated the first counts. */
type Component = ReadonlyMap<string, Property>;

const MS_A_MINUTE = 60_000;
const MOST_LINES = 500_000;
const MOST_PROPERTIES = 200;
const MOST_PARAMETERS = 20;
const DEEPEST = 8;
const ALL_DAY = /^\d{8}$/;
const LOCAL = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/;
const DURATION = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/;
const ESCAPED = /\\([\\;,nN])/g;

/** The entries of an iCalendar file (RFC 5545); repeated ones count once. */
export function readCalendarFile(source: string): readonly ScheduledSession[] {
  const lines = source.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/, MOST_LINES + 1);
  if (lines.length > MOST_LINES) throw new ScheduleUnreadableError('it has too many lines');
  if (
    lines[0]
      ?.replace(/^\uFEFF/, '')
      .trim()
      .toUpperCase() !== 'BEGIN:VCALENDAR'
  ) {
    throw new ScheduleUnreadableError('it does not begin with BEGIN:VCALENDAR');
  }
  const zones = customZones(lines);
  const entries = componentsOf(lines, 'VEVENT');
  if (entries.length > MOST_SESSIONS) throw new TooManySessionsError(MOST_SESSIONS);
  return entries.map((entry) => sessionOf(entry, zones));
}

/** The zones that a file declares under names of its own, as far as they say which of the world they are. */
function customZones(lines: readonly string[]): ReadonlyMap<string, string> {
  const named = componentsOf(lines, 'VTIMEZONE').flatMap((zone) => {
    const id = valueOf(zone, 'TZID');
    const name = valueOf(zone, 'X-LIC-LOCATION') ?? valueOf(zone, 'TZURL')?.split('/tzurl/').at(-1);
    const known = name === undefined ? undefined : timeZoneNamed(name);
    return id === undefined || known === undefined ? [] : [[id, known] as const];
  });
  return new Map(named);
}

function componentsOf(lines: readonly string[], kind: string): readonly Component[] {
  const found: Component[] = [];
  let open: Map<string, Property> | undefined;
  let inner = 0;
  for (const line of lines) {
    if (open === undefined) {
      if (line.toUpperCase() === `BEGIN:${kind}`) open = new Map();
    } else if (inner === 0 && line.toUpperCase() === `END:${kind}`) {
      found.push(open);
      open = undefined;
    } else if (/^BEGIN:/i.test(line)) inner += 1;
    else if (/^END:/i.test(line)) inner -= 1;
    else if (inner === 0) addProperty(open, line);
    if (inner > DEEPEST) throw new ScheduleUnreadableError('its entries lie too deep');
  }
  return found;
}

function addProperty(component: Map<string, Property>, line: string): void {
  const colon = endOfName(line);
  if (colon === -1 || component.size >= MOST_PROPERTIES) return;
  const [name = '', ...rest] = line.slice(0, colon).split(';', MOST_PARAMETERS);
  const key = name.toUpperCase();
  if (component.has(key)) return;
  const parameters = rest.map((part): readonly [string, string] => {
    const [parameter = '', value = ''] = part.split('=', 2);
    return [parameter.toUpperCase(), value.replaceAll('"', '')];
  });
  component.set(key, { value: line.slice(colon + 1), parameters: new Map(parameters) });
}

/** Where the value begins: a colon inside quotes belongs to a parameter. */
function endOfName(line: string): number {
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const letter = line.charAt(index);
    if (letter === '"') quoted = !quoted;
    else if (letter === ':' && !quoted) return index;
  }
  return -1;
}

function sessionOf(entry: Component, zones: ReadonlyMap<string, string>): ScheduledSession {
  const text = (name: string) => textOf(valueOf(entry, name));
  const begins = entry.get('DTSTART');
  const ends = entry.get('DTEND');
  const start = begins === undefined ? null : momentOf(begins, zones);
  const end = ends === undefined ? null : momentOf(ends, zones);
  const url = valueOf(entry, 'URL');
  return {
    guid: valueOf(entry, 'UID') ?? null,
    day: null,
    start,
    minutes: minutesBetween(start, end) ?? durationOf(valueOf(entry, 'DURATION')),
    title: text('SUMMARY') ?? '',
    subtitle: null,
    abstract: text('DESCRIPTION'),
    kind: null,
    language: entry.get('SUMMARY')?.parameters.get('LANGUAGE') ?? null,
    room: text('LOCATION'),
    track: text('CATEGORIES'),
    links: url === undefined ? [] : [{ url, title: null }],
    people: [],
  };
}

function momentOf(
  { value, parameters }: Property,
  zones: ReadonlyMap<string, string>,
): Moment | null {
  const [, year, month, day, hours, minutes, seconds, utc] = LOCAL.exec(value) ?? [];
  if (year === undefined) return ALL_DAY.test(value) ? null : { unplaced: 'import.time-invalid' };
  const date = `${year}-${month}-${day}`;
  if (utc === 'Z') return { instant: `${date}T${hours}:${minutes}:${seconds}.000Z` };
  const time = `${hours}:${minutes}`;
  const id = parameters.get('TZID');
  const timeZone = id === undefined ? undefined : (zones.get(id) ?? zoneOf(id));
  if (timeZone === undefined) return { date, time };
  return instantIn(timeZone, { date, time });
}

function instantIn(timeZone: string, local: { date: string; time: string }): Moment {
  try {
    return { instant: toInstant({ ...local, timeZone }).toISOString() };
  } catch (error) {
    return { unplaced: error instanceof DomainError ? error.code : 'import.time-invalid' };
  }
}

function minutesBetween(start: Moment | null, end: Moment | null): number | null {
  if (start === null || end === null) return null;
  return Math.round((timeOf(end) - timeOf(start)) / MS_A_MINUTE);
}

function timeOf(moment: Moment): number {
  if ('unplaced' in moment) return Number.NaN;
  return Date.parse('instant' in moment ? moment.instant : `${moment.date}T${moment.time}:00Z`);
}

function durationOf(text: string | undefined): number | null {
  const [whole, days = '0', hours = '0', minutes = '0'] = DURATION.exec(text ?? '') ?? [];
  if (whole === undefined) return null;
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

function valueOf(component: Component, name: string): string | undefined {
  return component.get(name)?.value;
}

function textOf(value: string | undefined): string | null {
  const text = (value ?? '')
    .replaceAll(ESCAPED, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))
    .trim();
  return text === '' ? null : text;
}
