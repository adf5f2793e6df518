import { DayHasSessionsError } from '../event/day-errors.ts';
import { movesBetween } from '../event/rescheduling.ts';

interface Dated {
  readonly date: string;
}

/**
 * The sessions with their days: what lay on day i of the old ones lies on day i of the new ones, in the order given.
 * Throws DayHasSessionsError where there are fewer days and one that goes has sessions.
 */
export function moveDays<S extends Dated>(
  sessions: readonly S[],
  oldDays: readonly Dated[],
  newDays: readonly Dated[],
): readonly S[] {
  const targets = new Map(movesBetween(oldDays, newDays).map(({ from, to }) => [from, to]));
  const lost = sessions.filter(({ date }) => targets.get(date) === null);
  if (lost.length > 0) {
    throw new DayHasSessionsError([...new Set(lost.map(({ date }) => date))].toSorted());
  }
  return sessions.map((session) => ({
    ...session,
    date: targets.get(session.date) ?? session.date,
  }));
}
