import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Holidays } from '../../planning/use-cases/ports.ts';
import {
  Occupation,
  type TakenEvent,
  type TakenSession,
} from '../../programme/use-cases/occupation-ports.ts';
import { Venues } from '../../venue/use-cases/ports.ts';
import { WEEKS } from '../domain/calendar-conflicts.ts';
import type { SeenEvent, Surroundings } from '../domain/surroundings.ts';

const DAYS_AROUND = (WEEKS * 7) / 2;
const MS_OF_DAY = 86_400_000;

/** Reads what may stand in the way of an event, as one reader may see it. */
@Injectable()
export class SurroundingsOf {
  constructor(
    private readonly occupation: Occupation,
    private readonly holidays: Holidays,
    private readonly venues: Venues,
  ) {}

  async read(
    event: TakenEvent,
    sessions: readonly TakenSession[],
    actor: Actor,
  ): Promise<Surroundings> {
    const parts = await this.partsOf(event, sessions, actor);
    const reader = { actor, exceptEventId: event.id };
    const window = windowOf(event, DAYS_AROUND);
    const around = window === undefined ? [] : await this.occupation.eventsBetween(window, reader);
    return {
      ...parts,
      around: around.map(seen),
      beside: (await this.occupation.beside(event, actor)).map(seen),
      holidays: await this.#holidaysOf(event),
    };
  }

  /** What blocks the scheduling of sessions: their people and rooms elsewhere. */
  async partsOf(
    event: TakenEvent,
    sessions: readonly TakenSession[],
    actor: Actor,
  ): Promise<Surroundings> {
    const dates = sessions.map(({ date }) => date).toSorted();
    const [first, last] = [dates[0], dates.at(-1)];
    const people = sessions.flatMap(({ speakers }) => speakers.map(({ personId }) => personId));
    const rooms = sessions.flatMap(({ roomId }) => roomId ?? []);
    const others =
      first === undefined || last === undefined
        ? { sessions: [], events: new Map<string, TakenEvent>() }
        : await this.occupation.sessionsWith(
            {
              people: [...new Set(people)],
              rooms: [...new Set(rooms)],
              ...widened(first, last, 1),
            },
            { actor, exceptEventId: event.id },
          );
    const venue = event.venueId === null ? undefined : await this.venues.find(event.venueId);
    const events = [...others.events].map(([id, other]) => [id, seen(other)] as const);
    return {
      event: { ...event },
      sessions,
      rooms: venue?.details.rooms,
      others: others.sessions,
      eventsOfOthers: new Map(events),
      around: [],
      beside: [],
      holidays: [],
    };
  }

  async #holidaysOf({ days, countries, host }: TakenEvent) {
    const dates = days.map(({ date }) => date);
    const [from, to] = [dates[0], dates.at(-1)];
    if (from === undefined || to === undefined) return [];
    const named = new Set(host === null ? countries : [...countries, host]);
    const found = await this.holidays.between({ from, to }, [...named]);
    return found.filter(({ date }) => dates.includes(date));
  }
}

/** The title of a draft is for those who organise it. */
function seen({ known, title, ...event }: TakenEvent): SeenEvent {
  return { ...event, title: known ? title : undefined };
}

function windowOf({ days }: TakenEvent, around: number) {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  return first === undefined || last === undefined ? undefined : widened(first, last, around);
}

function widened(first: string, last: string, days: number) {
  const shifted = (date: string, by: number) =>
    new Date(Date.parse(date) + by * MS_OF_DAY).toISOString().slice(0, 10);
  return { from: shifted(first, -days), to: shifted(last, days) };
}
