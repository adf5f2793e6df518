import type { SessionDetails } from '../domain/session/session.ts';
import type { ImportedSession } from './programme-ports.ts';

/** What the keys of a file mean here. */
interface Known {
  /** The ids of rooms by name. */
  readonly rooms: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
}

/** A session with what a file says of it: a field on which the file is silent stays, as does what people wrote beside it. */
export function mergedSession(
  { details, room, people: keys }: ImportedSession,
  before: SessionDetails = blank,
  { rooms, people }: Known,
): SessionDetails {
  const roomId = room === null ? undefined : rooms.get(room);
  return {
    ...before,
    kind: details.kind ?? before.kind,
    title: { ...before.title, ...details.title },
    subtitle: mergedTexts(before.subtitle, details.subtitle),
    abstract: mergedTexts(before.abstract, details.abstract),
    links: details.links.length === 0 ? before.links : details.links,
    language: details.language ?? before.language,
    track: details.track ?? before.track,
    ...mergedTimes(before, details),
    roomId: roomId ?? before.roomId,
    speakers: mergedSpeakers(
      before.speakers,
      keys.filter((key) => people.has(key)),
    ),
  };
}

const blank: SessionDetails = {
  kind: 'presentation',
  title: {},
  subtitle: null,
  abstract: null,
  links: [],
  language: null,
  topics: [],
  date: '',
  startTime: null,
  endTime: null,
  startsNextDay: false,
  endsNextDay: false,
  roomId: null,
  track: null,
  organisationIds: [],
  speakers: [],
};

type Texts = SessionDetails['subtitle'];

/** Other languages stay. */
function mergedTexts(before: Texts, given: Texts): Texts {
  return given === null ? before : { ...before, ...given };
}

/** The end stays with its beginning: behind another one it would be no longer true. */
function mergedTimes(before: SessionDetails, given: ImportedSession['details']) {
  const { date, startTime, startsNextDay, endTime, endsNextDay } = given;
  const old = { endTime: before.endTime, endsNextDay: before.endsNextDay };
  if (startTime === null) {
    return { date, startTime: before.startTime, startsNextDay: before.startsNextDay, ...old };
  }
  const begun = { date, startTime, startsNextDay };
  const stays =
    date === before.date &&
    startTime === before.startTime &&
    startsNextDay === before.startsNextDay;
  return endTime === null && stays ? { ...begun, ...old } : { ...begun, endTime, endsNextDay };
}

/** Who is there keeps the role: whom a file named before is not known, so nobody is taken away. */
function mergedSpeakers(
  before: SessionDetails['speakers'],
  named: readonly string[],
): SessionDetails['speakers'] {
  const there = new Set(before.map(({ personId }) => personId));
  const added = [...new Set(named)].filter((personId) => !there.has(personId));
  return [...before, ...added.map((personId) => ({ personId, role: 'presenter' as const }))];
}
