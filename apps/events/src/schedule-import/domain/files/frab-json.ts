import { ScheduleUnreadableError, TooManySessionsError } from '../errors.ts';
import { MOST_SESSIONS, type ScheduledSession } from '../scheduled-session.ts';
import { clockMinutes, frabStart } from './frab-times.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A schedule of frab in JSON, as pretalx exports it too. */
export function readFrabJson(source: unknown): readonly ScheduledSession[] {
  const schedule = fieldsOf(fieldsOf(source)['schedule']);
  const conference = fieldsOf(schedule['conference'] ?? schedule);
  if (!Array.isArray(conference['days'])) {
    throw new ScheduleUnreadableError('it has no schedule.conference.days');
  }
  const rooms = conference['days']
    .map(fieldsOf)
    .flatMap((day) => Object.entries(fieldsOf(day['rooms'])).map((entry) => [day, entry] as const));
  const count = rooms.reduce((sum, [, [, events]]) => sum + lengthOf(events), 0);
  if (count > MOST_SESSIONS) throw new TooManySessionsError(MOST_SESSIONS);
  return rooms.flatMap(([day, [room, events]]) =>
    listOf(events).map((event) => sessionOf(event, day, room)),
  );
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function sessionOf(event: Fields, day: Fields, room: string): ScheduledSession {
  const text = (name: string) => textOf(event[name]);
  const date = textOf(day['date']);
  const id = text('id');
  return {
    guid: text('guid') ?? (id === null ? null : `id-${id}`),
    day: date,
    start: frabStart(date, text('date'), text('start')),
    minutes: clockMinutes(text('duration')),
    title: text('title') ?? '',
    subtitle: text('subtitle'),
    abstract: text('abstract') ?? text('description'),
    kind: text('type'),
    language: text('language'),
    room,
    track: text('track'),
    links: listOf(event['links']).map((link) => ({
      url: textOf(link['url']) ?? '',
      title: textOf(link['title']),
    })),
    people: listOf(event['persons']).flatMap(
      (person) => textOf(person['guid']) ?? textOf(person['code']) ?? textOf(person['id']) ?? [],
    ),
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** Some files have a language map where others have a text: the first text counts. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  const [first] = Object.values(fieldsOf(value)).filter((one) => typeof one === 'string');
  return first === undefined ? null : first;
}
