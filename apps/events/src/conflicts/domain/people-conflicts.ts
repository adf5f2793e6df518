import { conflict, type Conflict } from './conflict.ts';
import {
  clashesIn,
  markOf,
  overlap,
  spanOf,
  timeOf,
  type SeenEvent,
  type SeenSession,
  type Span,
  type Surroundings,
} from './surroundings.ts';

const HOUR = 3_600_000;
/** From a session in one city to one in another of the same country, and over a border. */
const TRAVEL_HOURS = { withinCountry: 3, abroad: 6 } as const;

/** Who would have to be in two places at once, or too soon after one in another city. */
export function peopleConflicts(world: Surroundings): readonly Conflict[] {
  return [...withinEvent(world), ...acrossEvents(world)];
}

/** Within one event the agenda is still being moved about: it must be right when it is released. */
function withinEvent(world: Surroundings): readonly Conflict[] {
  return clashesIn(world, peopleOf).map(({ shared: personId, one, other }) =>
    conflict({
      severity: 'blocks-release',
      sessionIds: [one.id, other.id],
      personId,
      facts: { ...factsOf(one), code: 'expert-twice', other: other.title },
      mark: [personId, markOf(one), markOf(other)],
    }),
  );
}

function acrossEvents({
  event,
  sessions,
  others,
  eventsOfOthers,
}: Surroundings): readonly Conflict[] {
  return sessions.flatMap((session) => {
    const own = spanOf(session, event);
    if (own === undefined) return [];
    return others.flatMap((other) => {
      const otherEvent = eventsOfOthers.get(other.eventId);
      const theirs = otherEvent && spanOf(other, otherEvent);
      if (otherEvent === undefined || theirs === undefined) return [];
      return peopleInBoth(session, other).flatMap((personId) =>
        between(
          { session, event, own },
          { session: other, event: otherEvent, own: theirs },
          personId,
        ),
      );
    });
  });
}

interface Place {
  readonly session: SeenSession;
  readonly event: SeenEvent;
  readonly own: Span;
}

function between(here: Place, there: Place, personId: string): readonly Conflict[] {
  const found = {
    sessionIds: [here.session.id],
    otherEventId: there.event.title === undefined ? null : there.event.id,
    personId,
    mark: [
      personId,
      markOf(here.session),
      markOf(there.session),
      here.event.city,
      there.event.city,
    ],
  };
  const facts = { ...factsOf(here.session), ...otherOf(there.event) };
  if (overlap(here.own, there.own)) {
    const severity = 'blocks-scheduling';
    return [conflict({ ...found, severity, facts: { ...facts, code: 'expert-twice' } })];
  }
  const needed = travelHours(here.event, there.event);
  const gap = Math.max(here.own.from - there.own.to, there.own.from - here.own.to) / HOUR;
  if (gap >= needed) return [];
  const { city } = there.event;
  return [
    conflict({
      ...found,
      severity: 'blocks-release',
      facts: {
        ...facts,
        code: 'too-little-travel-time',
        hours: Math.floor(gap),
        needed,
        ...(city !== null && { city }),
      },
    }),
  ];
}

/** None in the same city, and none to what is held online. */
function travelHours(here: SeenEvent, there: SeenEvent): number {
  if (here.city === null || there.city === null) return 0;
  if (here.city.toLowerCase() === there.city.toLowerCase() && here.host === there.host) return 0;
  return here.host === there.host ? TRAVEL_HOURS.withinCountry : TRAVEL_HOURS.abroad;
}

function peopleInBoth(one: SeenSession, other: SeenSession): readonly string[] {
  const there = new Set(peopleOf(other));
  return [...new Set(peopleOf(one))].filter((id) => there.has(id));
}

function peopleOf({ speakers }: SeenSession): readonly string[] {
  return speakers.map(({ personId }) => personId);
}

function factsOf(session: SeenSession) {
  return { title: session.title, date: session.date, time: timeOf(session) };
}

function otherOf({ title }: SeenEvent) {
  return title === undefined ? {} : { other: title };
}
