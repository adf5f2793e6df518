import { idOfText } from '@regional-events/kernel';

/** How much a conflict matters; who schedules can say that one is to be ignored. */
export const severities = ['blocks-scheduling', 'blocks-release', 'warning', 'ignored'] as const;
export type Severity = (typeof severities)[number];

export const conflictKinds = [
  'expert-twice',
  'too-little-travel-time',
  'room-twice',
  'venue-twice',
  'room-too-small',
  'venue-too-small',
  'room-gone',
  'session-outside-day',
  'track-overlap',
  'interpreter-missing',
  'holiday',
  'same-host-twice',
  'organisation-asked-often',
  'audience-twice',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

type Title = Readonly<Record<string, string>>;

/** What a conflict is about, as data; its sentence is made of it. */
export interface ConflictFacts {
  readonly code: ConflictKind;
  /** Of the session that conflicts. */
  readonly title?: Title;
  /** Of what it conflicts with, where the reader may know of it. */
  readonly other?: Title;
  readonly date?: string;
  /** HH:MM–HH:MM of the session. */
  readonly time?: string;
  readonly track?: string;
  readonly room?: string;
  readonly country?: string;
  /** The name of a holiday. */
  readonly names?: Title;
  readonly certain?: boolean;
  /** A language tag. */
  readonly language?: string;
  readonly city?: string;
  readonly needed?: number;
  readonly capacity?: number;
  readonly hours?: number;
  readonly events?: number;
  readonly weeks?: number;
}

export interface Conflict {
  readonly kind: ConflictKind;
  readonly severity: Exclude<Severity, 'ignored'>;
  /** Of this event; empty where it is the event itself that conflicts. */
  readonly sessionIds: readonly string[];
  /** With which event it conflicts; null where there is none, or none that the reader may know of. */
  readonly otherEventId: string | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly facts: ConflictFacts;
  /** What makes it this conflict: it becomes another one, and counts again, once any of it changes. */
  readonly mark: readonly (string | number | null)[];
}

type Found = Pick<Conflict, 'severity' | 'facts' | 'mark'> &
  Partial<Pick<Conflict, 'sessionIds' | 'otherEventId' | 'personId' | 'organisationId'>>;

export function conflict(found: Found): Conflict {
  return {
    kind: found.facts.code,
    sessionIds: [],
    otherEventId: null,
    personId: null,
    organisationId: null,
    ...found,
  };
}

/** The same conflict of an event always has the same id. */
export function conflictId(eventId: string, { kind, mark }: Conflict): string {
  return idOfText(JSON.stringify([eventId, kind, ...mark]));
}
