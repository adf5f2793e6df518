import { DomainError, isInvisible } from '@regional-events/kernel';
import type { ImportedSession } from '../../programme/use-cases/programme-ports.ts';
import type { ImportJob, ImportRow } from './ports.ts';
import { listedDays, place, type TimedSession } from '../domain/place-session.ts';
import type { ScheduledSession } from '../domain/scheduled-session.ts';

/** A session of the file with texts that are clean and short enough, but not yet checked. */
export type RawRow = Omit<ScheduledSession, 'title'> & { readonly title: string | null };

export type RowFields = Pick<
  ImportedSession['details'],
  'title' | 'subtitle' | 'abstract' | 'language' | 'track' | 'links'
> &
  Pick<ImportedSession, 'ref' | 'room'> & { readonly timed: TimedSession };

/** Gives the fields of a session, or a code that says why there are none. */
type Check = (raw: RawRow) => RowFields | string;

const SHORT = 300;
const LONG = 5000;
/** Of a text so many times as long only the beginning is read. */
const MOST_CUT = 10;
const TRACK = 100;
/** Of one session, known here or not. */
const PEOPLE = 200;
const ALL_PEOPLE = 10_000;
const ROOM = 200;

const sentences: Readonly<Record<string, string>> = {
  'import.key-missing': 'It has no key (guid, id or UID) of 1 to 100 printable ASCII characters.',
  'import.key-twice': 'Another row of the file has the same key.',
  'import.title-missing': 'It has no title.',
  'import.time-invalid':
    'Its day or a time of it does not exist, or does not lie in the years 1900 to 2200.',
  'time.skipped-by-clock-change': 'It has a local time that a change of the clocks skips.',
  'session.too-many-speakers': 'It names more people than a session has.',
  'import.day-missing': 'It has no day, or lasts longer than until the end of the next one.',
};

/** The rows of a job: those that cannot be taken say why at once. */
export function importRows(
  sessions: readonly ScheduledSession[],
  timeZone: string,
  check: Check,
): Pick<ImportJob, 'rows' | 'speakers'> {
  const checked = sessions.map((session) => check(cleaned(session)));
  const sound = checked.flatMap((fields) => (typeof fields === 'string' ? [] : fields.timed));
  const around = { timeZone, days: listedDays(sound, timeZone), seen: new Set<string>() };
  const rows = sessions.map((session, index): ImportRow => {
    const made = rowOf(session, checked[index] ?? 'import.key-missing', around);
    const base = { row: index + 1, ref: session.guid?.slice(0, TRACK) ?? null };
    if (typeof made !== 'string') {
      return { ...base, ref: made.ref, session: made, outcome: null, code: null, detail: null };
    }
    const detail = sentences[made] ?? null;
    return { ...base, session: null, outcome: 'skipped', code: made, detail };
  });
  return { rows, speakers: speakersOf(sessions) };
}

interface Around {
  readonly timeZone: string;
  readonly days: ReadonlySet<string>;
  readonly seen: Set<string>;
}

function rowOf(
  session: ScheduledSession,
  fields: RowFields | string,
  around: Around,
): ImportedSession | string {
  if (typeof fields === 'string') return fields;
  if (session.people.length > PEOPLE) return 'session.too-many-speakers';
  const { ref, room, timed, ...texts } = fields;
  if (around.seen.has(ref)) return 'import.key-twice';
  around.seen.add(ref);
  const placed = placedAt(timed, around);
  if (typeof placed === 'string') return placed;
  const kind = kindOf(session.kind);
  return { ref, room, people: session.people, details: { kind, ...texts, ...placed } };
}

function placedAt(timed: TimedSession, { timeZone, days }: Around) {
  try {
    return place(timed, timeZone, days) ?? 'import.day-missing';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
}

const kinds: readonly (readonly [RegExp, ImportedSession['details']['kind']])[] = [
  [/keynote/i, 'keynote'],
  [/panel|podium|discussion|round ?table/i, 'panel'],
  [/workshop|group|hands-on/i, 'group-work'],
  [/plenary|opening|closing/i, 'plenary'],
  [/break|lunch|coffee|pause/i, 'break'],
  [/lecture|talk|presentation/i, 'presentation'],
];

/** Null for a word that says nothing here. */
function kindOf(type: string | null): ImportedSession['details']['kind'] {
  return kinds.find(([pattern]) => pattern.test(type ?? ''))?.[1] ?? null;
}

function speakersOf(sessions: readonly ScheduledSession[]): ImportJob['speakers'] {
  const all = [...new Set(sessions.flatMap(({ people }) => people))];
  const listed = all.slice(0, ALL_PEOPLE);
  return { named: all.length, unmatched: listed.map((key) => key.slice(0, TRACK)) };
}

function cleaned(session: ScheduledSession): RawRow {
  const { title, subtitle, abstract, track, room, links } = session;
  return {
    ...session,
    title: line(title, SHORT),
    subtitle: line(subtitle, SHORT),
    abstract: lines(abstract),
    track: line(track, TRACK),
    room: line(room, ROOM),
    links: links.map((link) => ({ ...link, title: line(link.title, SHORT) })),
  };
}

/** One line without what nobody sees, cut where it is too long. */
function line(value: string | null, most: number): string | null {
  const text = visible((value ?? '').slice(0, most * MOST_CUT))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text === '' ? null : cut(text, most);
}

function lines(value: string | null): string | null {
  const text = (value ?? '')
    .slice(0, LONG * MOST_CUT)
    .replaceAll(/<[^<>]{0,500}>/g, ' ')
    .split(/\r?\n/)
    .map((one) => visible(one).replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? null : cut(text, LONG);
}

function visible(text: string): string {
  return Array.from(text.normalize('NFC'), (one) => (isInvisible(one, false) ? ' ' : one)).join('');
}

function cut(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
