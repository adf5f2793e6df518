import { newId } from '@regional-events/kernel';
import type { TakenEvent, TakenSession } from '../../programme/use-cases/occupation-ports.ts';

/** A schedule that somebody thinks of; what is left out is as it is stored, or open. */
export interface ScheduleCheck {
  readonly eventId: string | null;
  readonly event: Partial<
    Pick<
      TakenEvent,
      | 'days'
      | 'timeZone'
      | 'city'
      | 'venueId'
      | 'host'
      | 'countries'
      | 'topics'
      | 'organiserIds'
      | 'capacity'
    >
  >;
  /** One with the id of a stored session takes its place, the others come to those that are stored. */
  readonly sessions: readonly (Omit<TakenSession, 'id' | 'eventId'> & {
    readonly id?: string;
  })[];
}

/** The event as it would be: the stored one with what is asked, or a new one with this id. */
export function checkedEvent({ event }: ScheduleCheck, stored: TakenEvent | string): TakenEvent {
  if (typeof stored !== 'string') return { ...stored, ...event };
  return {
    id: stored,
    title: {},
    topics: [],
    seriesId: null,
    numberInSeries: null,
    organiserIds: [],
    days: [],
    timeZone: null,
    city: null,
    venueId: null,
    host: null,
    countries: [],
    capacity: null,
    known: true,
    ...event,
  };
}

export function checkedSessions(
  { sessions }: ScheduleCheck,
  eventId: string,
  stored: readonly TakenSession[],
): readonly TakenSession[] {
  const asked = sessions.map(({ id, ...session }) => ({ ...session, id: id ?? newId(), eventId }));
  const replaced = new Set(asked.map(({ id }) => id));
  return [...stored.filter(({ id }) => !replaced.has(id)), ...asked];
}
