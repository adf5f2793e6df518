import type { Actor, LocalSlot } from '@regional-events/kernel';
import { EventNotFoundError } from '../event/errors.ts';
import { takesChanges } from '../event/event-life.ts';
import { coOrganises, organises, readsDraftAgenda } from '../event/access.ts';
import type { RegionalEvent } from '../event/regional-event.ts';

/** What a session needs to know about its event and the actor's rights in it. */
export interface Agenda {
  readonly timeZone: string | null;
  /** The venue of the directory, whose rooms sessions take. */
  readonly venueId: string | null;
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

/** Throws EventNotFoundError where there is no event, or none that the actor may see. */
export function agendaOf(event: RegionalEvent | undefined, actor: Actor): Agenda {
  if (!event?.maySee(actor)) throw new EventNotFoundError();
  const { details, state } = event;
  return {
    timeZone: details.timeZone,
    venueId: details.venueId,
    open: takesChanges(state.status),
    readable: readsDraftAgenda(actor, details),
    organised: organises(actor, details),
    days: details.days.map((day) => ({
      date: day.date,
      startTime: day.startTime,
      endTime: day.endTime,
      endsNextDay: day.endsNextDay ?? false,
      coOrganised: coOrganises(actor, day, details),
    })),
  };
}
