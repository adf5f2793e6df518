import type { LocalSlot } from '@regional-events/kernel';

/** What a session needs to know about its event and the actor's rights in it. */
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
