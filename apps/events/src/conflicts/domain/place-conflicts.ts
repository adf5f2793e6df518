import { conflict, type Conflict } from './conflict.ts';
import {
  clashesIn,
  encountersIn,
  markOf,
  overlap,
  timeOf,
  type SeenSession,
  type Surroundings,
} from './surroundings.ts';

/** What everybody who comes takes part in. */
const forEverybody = new Set(['plenary', 'keynote', 'expert-exchange']);

/** Rooms and venues that two want at once, or that take too few. */
export function placeConflicts(world: Surroundings): readonly Conflict[] {
  return [
    ...roomsTwiceWithin(world),
    ...roomsTwiceAcross(world),
    ...venueTwice(world),
    ...roomsThatDoNotFit(world),
    ...venueTooSmall(world),
  ];
}

function roomName({ rooms }: Surroundings, roomId: string | null): string {
  return rooms?.find(({ id }) => id === roomId)?.name ?? '';
}

function roomsTwiceWithin(world: Surroundings): readonly Conflict[] {
  return clashesIn(world, roomOf).map(({ one, other }) =>
    conflict({
      severity: 'blocks-release',
      sessionIds: [one.id, other.id],
      facts: { ...roomFacts(world, one), other: other.title },
      mark: [markOf(one), markOf(other)],
    }),
  );
}

function roomsTwiceAcross(world: Surroundings): readonly Conflict[] {
  return encountersIn(world, roomOf)
    .filter(({ here, there }) => overlap(here.span, there.span))
    .map(({ here: { session }, there }) => {
      const { id, title } = there.event;
      return conflict({
        severity: 'blocks-scheduling',
        sessionIds: [session.id],
        otherEventId: title === undefined ? null : id,
        facts: { ...roomFacts(world, session), ...(title !== undefined && { other: title }) },
        mark: [markOf(session), markOf(there.session)],
      });
    });
}

function roomOf({ roomId }: SeenSession): readonly string[] {
  return roomId === null ? [] : [roomId];
}

function roomFacts(world: Surroundings, session: SeenSession) {
  const { title, date } = session;
  const room = roomName(world, session.roomId);
  return { code: 'room-twice', title, date, time: timeOf(session), room } as const;
}

/** Where the venue has one room, or none that is known, two events cannot share a day. */
function venueTwice({ event, rooms, around }: Surroundings): readonly Conflict[] {
  if (event.venueId === null) return [];
  const severity = (rooms?.length ?? 0) > 1 ? 'warning' : 'blocks-release';
  return around
    .filter(({ venueId }) => venueId === event.venueId)
    .flatMap((other) => {
      const taken = new Set(other.days.map(({ date }) => date));
      const date = event.days.find((day) => taken.has(day.date))?.date;
      if (date === undefined) return [];
      const { title } = other;
      return [
        conflict({
          severity,
          otherEventId: title === undefined ? null : other.id,
          facts: { code: 'venue-twice', date, ...(title !== undefined && { other: title }) },
          mark: [other.id, event.venueId, date],
        }),
      ];
    });
}

function roomsThatDoNotFit({ event, sessions, rooms }: Surroundings): readonly Conflict[] {
  return sessions.flatMap((session) => {
    if (session.roomId === null) return [];
    const room = rooms?.find(({ id }) => id === session.roomId);
    const found = { sessionIds: [session.id], mark: [markOf(session), event.venueId] };
    const { title } = session;
    if (room === undefined)
      return [
        conflict({ ...found, severity: 'blocks-release', facts: { code: 'room-gone', title } }),
      ];
    const { capacity, name } = room;
    const needed = event.capacity;
    if (!forEverybody.has(session.kind) || capacity === null || needed === null) return [];
    if (capacity >= needed) return [];
    const facts = { code: 'room-too-small', title, room: name, capacity, needed } as const;
    const mark = [...found.mark, capacity, needed];
    return [conflict({ ...found, mark, severity: 'blocks-release', facts })];
  });
}

function venueTooSmall({ event, rooms }: Surroundings): readonly Conflict[] {
  const sizes = (rooms ?? []).map(({ capacity }) => capacity);
  const needed = event.capacity;
  if (needed === null || sizes.length === 0 || sizes.includes(null)) return [];
  const capacity = Math.max(...sizes.map((size) => size ?? 0));
  if (capacity >= needed) return [];
  const facts = { code: 'venue-too-small', capacity, needed } as const;
  return [conflict({ severity: 'warning', facts, mark: [event.venueId, capacity, needed] })];
}
