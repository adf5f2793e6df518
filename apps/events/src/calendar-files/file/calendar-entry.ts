/** One VEVENT, in words already. */
export interface CalendarEntry {
  readonly uid: string;
  /** Grows with each change, or calendar programs keep what they have. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly when: EntryTime;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string;
  readonly url: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

/** A local date, with local times where there are any. */
export interface EntryTime {
  readonly date: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** Whether the times are of the morning after the date, midnight included. */
  readonly startsNextDay?: boolean | undefined;
  readonly endsNextDay?: boolean | undefined;
  readonly timeZone: string | null;
}
