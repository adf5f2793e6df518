import type { Session } from './queries.ts';

export const DAY_MINUTES = 1440;
const HOUR_MINUTES = 60;

/** When a session is, as the API has it: local times of its day, either of which can be of the morning after. */
export type Slot = Pick<Session, 'startTime' | 'endTime' | 'startsNextDay' | 'endsNextDay'>;

/** Minutes since the midnight before the session's day; undefined where the time is open. */
export function startMinute({ startTime, startsNextDay }: Slot): number | undefined {
  return startTime === null ? undefined : minuteOf(startTime, startsNextDay);
}

export function endMinute({ endTime, endsNextDay }: Slot): number | undefined {
  return endTime === null ? undefined : minuteOf(endTime, endsNextDay);
}

export function minuteOf(time: string, nextDay = false): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR_MINUTES + minutes + (nextDay ? DAY_MINUTES : 0);
}

/** `09:05`; of 1500 minutes it is `01:00`. */
export function timeOf(minute: number): string {
  const ofDay = minute % DAY_MINUTES;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ofDay / HOUR_MINUTES))}:${two(ofDay % HOUR_MINUTES)}`;
}

export function slotOf(start: number | undefined, end: number | undefined): Slot {
  return {
    startTime: start === undefined ? null : timeOf(start),
    endTime: end === undefined ? null : timeOf(end),
    startsNextDay: start !== undefined && start >= DAY_MINUTES,
    endsNextDay: end !== undefined && end >= DAY_MINUTES,
  };
}

/** `10:00–11:30`; empty where no time is given. */
export function timesOf({ startTime, endTime }: Slot): string {
  if (startTime === null) return '';
  return endTime === null ? startTime : `${startTime}–${endTime}`;
}
