import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@regional-events/kernel';
import { KnownPeople } from '../../known-person/known-people.ts';
import {
  Schedules,
  type ScheduledEvent,
  type ScheduledSession,
} from '../../programme/use-cases/schedule-ports.ts';
import { seesDuties } from '../domain/access.ts';
import { PersonOfDutiesNotFoundError } from '../domain/errors.ts';

export type { ScheduledEvent, ScheduledSession };

/** The newest are shown where there are more. */
const MOST_EVENTS = 300;
const MOST_DUTIES = 1_000;

/** A session in which a person has a part. */
export interface Duty {
  readonly event: ScheduledEvent;
  readonly session: ScheduledSession;
  readonly roles: readonly ScheduledSession['speakers'][number]['role'][];
}

/** Which thing a calendar is about. */
export interface CalendarOf {
  readonly kind: 'event' | 'series' | 'person';
  readonly id: string;
}

/** What stands in a calendar, before it is said in a language. */
export interface Calendar {
  /** Null for the calendar of a person, whose name is not told. */
  readonly title: ScheduledEvent['title'] | null;
  readonly events: readonly ScheduledEvent[];
  readonly duties: readonly Duty[];
}

/** Reads calendars for somebody: what REST shows of events and agendas, and nothing else. */
@Injectable()
export class Calendars {
  constructor(
    private readonly schedules: Schedules,
    private readonly people: KnownPeople,
    private readonly clock: Clock,
  ) {}

  /** Throws EventNotFoundError, SeriesNotFoundError or PersonOfDutiesNotFoundError. */
  async read({ kind, id }: CalendarOf, actor: Actor, withSessions: boolean): Promise<Calendar> {
    if (kind === 'person') return this.#ofPerson(id, actor);
    if (kind === 'series') {
      const { title, events } = await this.schedules.series(id, actor, MOST_EVENTS);
      return { title, events, duties: [] };
    }
    const event = await this.schedules.event(id, actor);
    const sessions = withSessions ? await this.schedules.sessions(id, actor) : [];
    const duties = sessions.map((session) => ({ event, session, roles: [] }));
    return { title: event.title, events: [event], duties };
  }

  async #ofPerson(id: string, actor: Actor): Promise<Calendar> {
    const person = await this.people.find(id);
    if (person === undefined || !seesDuties(actor, person, this.clock.now())) {
      throw new PersonOfDutiesNotFoundError(id);
    }
    const found = await this.schedules.duties(id, actor, MOST_DUTIES);
    const duties = found.flatMap(({ event, sessions }) =>
      sessions.map((session) => ({ event, session, roles: rolesIn(session, id) })),
    );
    return { title: null, events: [], duties };
  }
}

function rolesIn({ speakers }: ScheduledSession, personId: string): Duty['roles'] {
  const own = speakers.filter((speaker) => speaker.personId === personId);
  return [...new Set(own.map(({ role }) => role))];
}
