import type {
  AgendaVersionHead,
  AgendaVersionItem,
  ReleasedAgenda,
  ReleasedSession,
  SessionDetails,
} from '@regional-events/contracts-events';
import { startMinute } from '@regional-events/kernel';
import type { EventDetails } from '../event/event-details.ts';
import { AgendaTooLargeError } from './errors.ts';

export type { AgendaVersionHead, AgendaVersionItem, ReleasedAgenda, ReleasedSession };

/** A numbered release, which never changes. */
export interface AgendaRelease extends ReleasedAgenda {
  readonly eventId: string;
  readonly version: number;
  readonly releasedAt: Date;
  readonly note: AgendaVersionHead['note'];
}

/** What there is before the first release. */
export const nothingReleased: ReleasedAgenda = { timeZone: null, days: [], sessions: [] };

export const MOST_SESSIONS = 1_000;
/** A reader gets a release as one answer, and two of them have to fit in one message. */
export const MOST_BYTES = 1_048_576;

/** The agenda as it would be released now. `roomNames`: of the rooms of the event's venue, by id. */
export function releaseOf(
  { timeZone, days }: Pick<EventDetails, 'timeZone' | 'days'>,
  sessions: readonly { readonly id: string; readonly details: SessionDetails }[],
  roomNames: ReadonlyMap<string, string>,
): ReleasedAgenda {
  const frozen = sessions.map(({ id, details }): ReleasedSession => {
    const roomName = details.roomId === null ? undefined : roomNames.get(details.roomId);
    return { id, ...details, roomName: roomName ?? null };
  });
  return { timeZone, days, sessions: inOrderOfTime(frozen) };
}

/** By day, start (those without one first) and id, so that the same agenda is the same release. */
export function inOrderOfTime(sessions: readonly ReleasedSession[]): readonly ReleasedSession[] {
  return sessions.toSorted(
    (one, other) =>
      compare(one.date, other.date) ||
      (startMinute(one) ?? -1) - (startMinute(other) ?? -1) ||
      compare(one.id, other.id),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Throws AgendaTooLargeError. */
export function expectReleasable(agenda: ReleasedAgenda): void {
  if (agenda.sessions.length > MOST_SESSIONS) throw new AgendaTooLargeError();
  if (new TextEncoder().encode(JSON.stringify(agenda)).length > MOST_BYTES)
    throw new AgendaTooLargeError();
}

export function agendaVersionItem({
  eventId,
  version,
  releasedAt,
  note,
  ...agenda
}: AgendaRelease): AgendaVersionItem {
  return {
    eventId,
    version,
    releasedAt: releasedAt.toISOString(),
    note,
    sessionCount: agenda.sessions.length,
    ...agenda,
  };
}
