export const MOST_SESSIONS = 2000;

/**
 * An instant, or a local date and time in the zone of the event; as they stand in the file, they may be none. `unplaced`
 * says as a code why another zone has no such time.
 */
export type Moment =
  | { readonly instant: string }
  | { readonly date: string; readonly time: string }
  | { readonly unplaced: string };

/** A session as a schedule file has it; texts are as they stand there. */
export interface ScheduledSession {
  /** The file's own key. */
  readonly guid: string | null;
  /** The day that the file lists it under, YYYY-MM-DD; null where it has no days. */
  readonly day: string | null;
  readonly start: Moment | null;
  /** Not a number where an end is no time. */
  readonly minutes: number | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly abstract: string | null;
  readonly kind: string | null;
  readonly language: string | null;
  readonly room: string | null;
  readonly track: string | null;
  readonly links: readonly { readonly url: string; readonly title: string | null }[];
  /** The file's keys of who speaks; names are not read. */
  readonly people: readonly string[];
}

export const scheduleFormats = ['xml', 'json', 'calendar'] as const;
export type ScheduleFormat = (typeof scheduleFormats)[number];
