import { conflict, type Conflict } from './conflict.ts';
import {
  clashesIn,
  encountersIn,
  markOf,
  overlap,
  timeOf,
  type Place,
  type SeenEvent,
  type SeenSession,
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

function acrossEvents(world: Surroundings): readonly Conflict[] {
  return encountersIn(world, peopleOf).flatMap(({ here, there, shared }) =>
    between(here, there, shared),
  );
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
  if (overlap(here.span, there.span)) {
    const severity = 'blocks-scheduling';
    return [conflict({ ...found, severity, facts: { ...facts, code: 'expert-twice' } })];
  }
  const needed = travelHours(here.event, there.event);
  const gap = Math.max(here.span.from - there.span.to, there.span.from - here.span.to) / HOUR;
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
        // where somebody is for an event that the reader may not know of is not told
        ...(city !== null && there.event.title !== undefined && { city }),
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

function peopleOf({ speakers }: SeenSession): readonly string[] {
  return speakers.map(({ personId }) => personId);
}

function factsOf(session: SeenSession) {
  return { title: session.title, date: session.date, time: timeOf(session) };
}

function otherOf({ title }: SeenEvent) {
  return title === undefined ? {} : { other: title };
}
