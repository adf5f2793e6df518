import type { CalendarDayDetails, CalendarDayItem } from '../domain/calendar-day.ts';

/** A day as it is kept; its version is 1 for as long as it is there. */
export interface KeptDay {
  readonly item: CalendarDayItem;
  readonly version: number;
}

export abstract class CalendarDays {
  abstract find(id: string): Promise<KeptDay | undefined>;
  /** Throws CalendarDayIsThereError where it is there already; a removed one comes back. */
  abstract add(id: string, details: CalendarDayDetails): Promise<KeptDay>;
  /** A seeded day stays stored as removed, so that no later start brings it back. */
  abstract remove(day: KeptDay): Promise<void>;
}
