import { same } from '../event/event-changes.ts';
import { inOrderOfTime, type ReleasedAgenda, type ReleasedSession } from './agenda-release.ts';

/** A session without its id. */
type Content = Omit<ReleasedSession, 'id'>;
type Field = keyof Content;

interface OfSession {
  readonly sessionId: string;
  /** As it is now, or was last. */
  readonly title: ReleasedSession['title'];
}

/** One thing that happened to one session. */
export type AgendaChange = OfSession &
  (
    | {
        readonly kind: 'added';
        readonly fields: readonly [];
        readonly from: null;
        readonly to: Content;
      }
    | {
        readonly kind: 'removed';
        readonly fields: readonly [];
        readonly from: Content;
        readonly to: null;
      }
    | {
        readonly kind: ChangeKind;
        /** The fields that differ, among those that `from` and `to` show. */
        readonly fields: readonly Field[];
        readonly from: Partial<Content>;
        readonly to: Partial<Content>;
      }
  );

export type Frame = Pick<ReleasedAgenda, 'timeZone' | 'days'>;

export interface AgendaDifference {
  /** Days and time zone of the event; null where they are the same. */
  readonly frame: { readonly from: Frame; readonly to: Frame } | null;
  readonly changes: readonly AgendaChange[];
}

const aspects = {
  moved: ['date', 'startTime', 'endTime', 'startsNextDay', 'endsNextDay'],
  'room-changed': ['roomId', 'roomName'],
  retitled: ['title'],
  'speakers-changed': ['speakers'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

type ChangeKind = keyof typeof aspects | 'changed';

const namedAspects = Object.entries(aspects) as [keyof typeof aspects, readonly Field[]][];
const inAnAspect = new Set<string>(Object.values(aspects).flat());

/** What differs between two agendas: what changed and came in the order of `to`, then what went in that of `from`. */
export function differenceOf(from: ReleasedAgenda, to: ReleasedAgenda): AgendaDifference {
  const before = new Map(from.sessions.map((session) => [session.id, session]));
  const after = new Set(to.sessions.map(({ id }) => id));
  const changed = to.sessions.flatMap((session) => {
    const old = before.get(session.id);
    return old === undefined ? [added(session)] : changesOf(old, session);
  });
  const gone = from.sessions.filter(({ id }) => !after.has(id)).map(removed);
  return { frame: frameChange(from, to), changes: [...changed, ...gone] };
}

/** `applyDifference(from, differenceOf(from, to))` is `to`. */
export function applyDifference(
  agenda: ReleasedAgenda,
  { frame, changes }: AgendaDifference,
): ReleasedAgenda {
  const sessions = new Map(agenda.sessions.map((session) => [session.id, session]));
  for (const { sessionId: id, ...change } of changes) {
    const session = sessions.get(id);
    if (change.kind === 'removed') sessions.delete(id);
    else if (change.kind === 'added') sessions.set(id, { id, ...change.to });
    else if (session !== undefined) sessions.set(id, { ...session, ...change.to });
  }
  const { timeZone, days } = frame?.to ?? agenda;
  return { timeZone, days, sessions: inOrderOfTime([...sessions.values()]) };
}

function frameChange(from: ReleasedAgenda, to: ReleasedAgenda): AgendaDifference['frame'] {
  const [old, now] = [frameOf(from), frameOf(to)];
  return same(old, now) ? null : { from: old, to: now };
}

function frameOf({ timeZone, days }: ReleasedAgenda): Frame {
  return { timeZone, days };
}

function added({ id: sessionId, ...to }: ReleasedSession): AgendaChange {
  return { sessionId, title: to.title, kind: 'added', fields: [], from: null, to };
}

function removed({ id: sessionId, ...from }: ReleasedSession): AgendaChange {
  return { sessionId, title: from.title, kind: 'removed', fields: [], from, to: null };
}

/** One change for each aspect that differs. */
function changesOf(old: ReleasedSession, now: ReleasedSession): readonly AgendaChange[] {
  const { id: sessionId, title } = now;
  const change = (kind: ChangeKind, shown: readonly Field[]): readonly AgendaChange[] => {
    const fields = shown.filter((field) => !same(old[field], now[field]));
    if (fields.length === 0) return [];
    const parts = kind === 'changed' ? fields : shown;
    return [{ sessionId, title, kind, fields, from: part(old, parts), to: part(now, parts) }];
  };
  const rest = Object.keys(now).filter((field) => field !== 'id' && !inAnAspect.has(field));
  return [
    ...namedAspects.flatMap(([kind, fields]) => change(kind, fields)),
    ...change('changed', rest as Field[]),
  ];
}

function part(session: ReleasedSession, fields: readonly Field[]): Partial<Content> {
  return Object.fromEntries(fields.map((field) => [field, session[field]]));
}
