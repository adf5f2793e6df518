import { timeTyped } from '../ui/time-typed.ts';
import type { EventDay, NewSession, Session, SessionPatch } from './queries.ts';
import { minuteOf, slotOf } from './slot.ts';

/** What the form of a session holds. */
export interface SessionDraft {
  readonly kind: Session['kind'];
  readonly title: Readonly<Record<string, string>>;
  readonly abstract: Readonly<Record<string, string>>;
  readonly date: string;
  /** As typed. */
  readonly start: string;
  readonly end: string;
  /** Whether it begins in the morning after its day. */
  readonly afterMidnight: boolean;
  readonly roomId: string | null;
  readonly track: string;
  readonly language: string | null;
  readonly speakers: Session['speakers'];
}

/** Where a new session is to be. */
export interface NewAt {
  readonly day: EventDay | undefined;
  readonly start?: string | undefined;
  readonly room?: string | undefined;
}

export function newDraft({ day, start, room }: NewAt): SessionDraft {
  return {
    kind: 'presentation',
    title: {},
    abstract: {},
    date: day?.date ?? '',
    start: start ?? day?.startTime ?? '',
    end: '',
    afterMidnight: false,
    roomId: room ?? null,
    track: '',
    language: null,
    speakers: [],
  };
}

export function draftOf(session: Session): SessionDraft {
  const { kind, title, date, roomId, language, speakers } = session;
  return {
    kind,
    title,
    date,
    roomId,
    language,
    speakers,
    abstract: session.abstract ?? {},
    start: session.startTime ?? '',
    end: session.endTime ?? '',
    afterMidnight: session.startsNextDay,
    track: session.track ?? '',
  };
}

/** What is not right in the form yet, by field. */
export function faultsOf(draft: SessionDraft): ReadonlySet<'title' | 'start' | 'end'> {
  const faults = new Set<'title' | 'start' | 'end'>();
  if (Object.keys(draft.title).length === 0) faults.add('title');
  if (draft.start.trim() !== '' && timeTyped(draft.start) === undefined) faults.add('start');
  if (draft.end.trim() !== '' && (timeTyped(draft.end) === undefined || draft.start.trim() === ''))
    faults.add('end');
  return faults;
}

/** An end that is not after the beginning is of the morning after. */
function slotTyped({ start, end, afterMidnight }: SessionDraft) {
  const begins = timeTyped(start);
  const ends = timeTyped(end);
  const from = begins === undefined ? undefined : minuteOf(begins, afterMidnight);
  const sameDay = ends === undefined ? undefined : minuteOf(ends, afterMidnight);
  const until =
    from === undefined || sameDay === undefined || sameDay > from
      ? sameDay
      : minuteOf(ends ?? '', true);
  return slotOf(from, until);
}

/** The session that the form describes; what it does not show stays as in `before`. */
export function sessionOf(draft: SessionDraft, before?: Session): NewSession {
  const { kind, title, date, roomId, language, speakers } = draft;
  return {
    subtitle: before?.subtitle ?? null,
    links: before?.links ?? [],
    topics: before?.topics ?? [],
    organisationIds: before?.organisationIds ?? [],
    externalRef: before?.externalRef ?? null,
    kind,
    title,
    date,
    roomId,
    language,
    speakers,
    abstract: Object.keys(draft.abstract).length === 0 ? null : draft.abstract,
    track: draft.track.trim() === '' ? null : draft.track.trim(),
    ...slotTyped(draft),
  };
}

const shownFields = [
  'kind',
  'date',
  'startTime',
  'endTime',
  'startsNextDay',
  'endsNextDay',
  'roomId',
  'track',
  'language',
  'speakers',
] as const;

/** What the form changes; empty where nothing. A language that went is named with null. */
export function changesOf(draft: SessionDraft, before: Session): SessionPatch {
  const wanted = sessionOf(draft, before);
  const fields = shownFields.filter(
    (name) => JSON.stringify(wanted[name]) !== JSON.stringify(before[name]),
  );
  const patch: SessionPatch = Object.fromEntries(fields.map((name) => [name, wanted[name]]));
  const title = textChanges(before.title, wanted.title);
  if (title !== undefined) patch.title = title;
  if (wanted.abstract === null)
    return before.abstract === null ? patch : { ...patch, abstract: null };
  const abstract = textChanges(before.abstract ?? {}, wanted.abstract);
  return abstract === undefined ? patch : { ...patch, abstract };
}

function textChanges(
  before: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Record<string, string | null> | undefined {
  const all = [...new Set([...Object.keys(before), ...Object.keys(wanted)])];
  const changed = all.filter((language) => before[language] !== wanted[language]);
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((language) => [language, wanted[language] ?? null]));
}
