import type { EventDay, Session } from './queries.ts';
import { DAY_MINUTES, endMinute, minuteOf, startMinute } from './slot.ts';

const HOUR = 60;
const USUAL_BEGIN = 8 * HOUR;
const USUAL_END = 18 * HOUR;
/** How long a session without an end is drawn. */
export const ASSUMED_MINUTES = 30;

/** Minutes since the midnight before the day. */
export interface Frame {
  /** What the picture shows, in whole hours. */
  readonly from: number;
  readonly to: number;
  /** Where sessions may lie: the hours of the day, or all of it. */
  readonly opens: number;
  readonly closes: number;
}

/** The hours that a picture of the day has to show. */
export function frameOf(day: EventDay, sessions: readonly Session[]): Frame {
  const opens = day.startTime === null ? 0 : minuteOf(day.startTime);
  const closes =
    day.endTime === null ? DAY_MINUTES : minuteOf(day.endTime, day.endsNextDay === true);
  const starts = sessions.flatMap((session) => startMinute(session) ?? []);
  const ends = sessions.flatMap((session) => endOf(session) ?? []);
  const from = Math.min(day.startTime === null ? USUAL_BEGIN : opens, ...starts);
  const to = Math.max(day.endTime === null ? USUAL_END : closes, ...ends);
  return {
    from: Math.floor(from / HOUR) * HOUR,
    to: Math.ceil(to / HOUR) * HOUR,
    opens,
    closes,
  };
}

/** Its end, or an assumed one; undefined where it has no time. */
export function endOf(session: Session): number | undefined {
  const start = startMinute(session);
  return endMinute(session) ?? (start === undefined ? undefined : start + ASSUMED_MINUTES);
}
