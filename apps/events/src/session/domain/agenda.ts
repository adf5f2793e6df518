import type { LocalSlot } from '@regional-events/kernel';

/** What a session must know of its event, seen by whoever acts. */
export interface Agenda {
  readonly timeZone: string | null;
  /** Whether the event still takes changes. */
  readonly open: boolean;
  /** Whether the actor reads the draft: its organisers, the co-organisers of any day, the secretariat. */
  readonly readable: boolean;
  /** Whether the actor organises the whole event. */
  readonly organised: boolean;
  readonly days: readonly (LocalSlot & {
    /** Whether the actor co-organises this day. */
    readonly coOrganised: boolean;
  })[];
}
