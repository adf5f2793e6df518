import {
  endOfSlot,
  REGION_TIME_ZONE,
  SkippedLocalTimeError,
  startOfSlot,
  toInstant,
  type LocalSlot,
} from '@regional-events/kernel';

type Title = Readonly<Record<string, string>>;

export interface SeenEvent {
  readonly id: string;
  /** Undefined where the reader may not know of it. */
  readonly title: Title | undefined;
  readonly topics: readonly string[];
  readonly seriesId: string | null;
  readonly organiserIds: readonly string[];
  readonly days: readonly (LocalSlot & { readonly coOrganiserIds: readonly string[] })[];
  readonly timeZone: string | null;
  readonly city: string | null;
  readonly venueId: string | null;
  readonly host: string | null;
  readonly countries: readonly string[];
  readonly capacity: number | null;
}

export interface SeenSession extends LocalSlot {
  readonly id: string;
  readonly eventId: string;
  readonly kind: string;
  readonly title: Title;
  readonly language: string | null;
  readonly roomId: string | null;
  readonly track: string | null;
  readonly organisationIds: readonly string[];
  readonly speakers: readonly { readonly personId: string; readonly role: string }[];
}

export interface SeenRoom {
  readonly id: string;
  readonly name: string;
  readonly capacity: number | null;
}

export interface SeenHoliday {
  readonly country: string;
  readonly date: string;
  readonly names: Title;
  readonly kind: string;
  readonly certainty: string;
}

/** Everything that may stand in the way of an event and its sessions. */
export interface Surroundings {
  readonly event: SeenEvent;
  readonly sessions: readonly SeenSession[];
  /** The rooms of the event's venue; undefined without a venue of the directory. */
  readonly rooms: readonly SeenRoom[] | undefined;
  /** Sessions of other events with one of its people or in one of its rooms. */
  readonly others: readonly SeenSession[];
  /** The events of `others`. */
  readonly eventsOfOthers: ReadonlyMap<string, SeenEvent>;
  /** Other events in the weeks around. */
  readonly around: readonly SeenEvent[];
  /** The events of the series right before and after. */
  readonly beside: readonly SeenEvent[];
  /** Of the countries that take part, on the event's days. */
  readonly holidays: readonly SeenHoliday[];
}

export interface Span {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** When a session takes place; undefined where a time is open, or one that the clocks skip. */
export function spanOf(session: SeenSession, { timeZone }: SeenEvent): Span | undefined {
  const start = startOfSlot(session);
  const end = endOfSlot(session);
  if (start === null || end === null) return undefined;
  const zone = timeZone ?? REGION_TIME_ZONE;
  try {
    return {
      from: toInstant({ ...start, timeZone: zone }).getTime(),
      to: toInstant({ ...end, timeZone: zone }).getTime(),
    };
  } catch (error) {
    if (error instanceof SkippedLocalTimeError) return undefined;
    throw error;
  }
}

export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** `09:00–10:30`, for a sentence. */
export function timeOf({ startTime, endTime }: SeenSession): string {
  return [startTime, endTime].filter((time) => time !== null).join('–');
}

/** What makes a session the one that conflicts: moved, it is another conflict. */
export function markOf({ id, date, startTime, endTime, roomId }: SeenSession): string {
  return [id, date, startTime, endTime, roomId].join(' ');
}

/** A person, a room or a track that two sessions at the same time would share. */
export interface Clash {
  readonly shared: string;
  readonly one: SeenSession;
  readonly other: SeenSession;
}

/** Each two sessions of the event that overlap and share one of what `keysOf` names. */
export function clashesIn(
  { event, sessions }: Surroundings,
  keysOf: (session: SeenSession) => readonly string[],
): readonly Clash[] {
  const sharing = Map.groupBy(
    sessions.flatMap((session) => {
      const span = spanOf(session, event);
      if (span === undefined) return [];
      return [...new Set(keysOf(session))].map((key) => ({ key, session, span }));
    }),
    ({ key }) => key,
  );
  return [...sharing].flatMap(([shared, list]) =>
    list.flatMap((one, at) =>
      list
        .slice(at + 1)
        .filter((other) => overlap(one.span, other.span))
        .map((other) => ({ shared, one: one.session, other: other.session })),
    ),
  );
}

/** A session with its event and the time that it takes. */
export interface Place {
  readonly session: SeenSession;
  readonly event: SeenEvent;
  readonly span: Span;
}

/** A person or a room that a session of the event shares with one of another event, at whatever time. */
export interface Encounter {
  readonly shared: string;
  readonly here: Place;
  readonly there: Place;
}

/** Each session of the event with each one of others that shares what `keysOf` names. */
export function encountersIn(
  { event, sessions, others, eventsOfOthers }: Surroundings,
  keysOf: (session: SeenSession) => readonly string[],
): readonly Encounter[] {
  const places = (session: SeenSession, at: SeenEvent | undefined) => {
    const span = at && spanOf(session, at);
    if (at === undefined || span === undefined) return [];
    return [...new Set(keysOf(session))].map((key) => ({
      key,
      place: { session, event: at, span },
    }));
  };
  const elsewhere = Map.groupBy(
    others.flatMap((other) => places(other, eventsOfOthers.get(other.eventId))),
    ({ key }) => key,
  );
  return sessions
    .flatMap((session) => places(session, event))
    .flatMap(({ key, place: here }) =>
      (elsewhere.get(key) ?? []).map(({ place: there }) => ({ shared: key, here, there })),
    );
}
