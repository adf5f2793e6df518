import type { Moment } from '../scheduled-session.ts';

const CLOCK = /^(\d{1,2}):(\d\d)(?::\d\d)?$/;
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const MINUTE = /T\d\d:\d\d/;
const MINUTES = 60;

/** Minutes of `00:45`, `1:30` or `01:30:00`; null for anything else. */
export function clockMinutes(text: string | null): number | null {
  const [, hours, minutes] = CLOCK.exec(text ?? '') ?? [];
  return hours === undefined ? null : Number(hours) * MINUTES + Number(minutes);
}

/** The instant where the file has one; else the local time of its day. Neither is known to exist. */
export function frabStart(
  day: string | null,
  at: string | null,
  clock: string | null,
): Moment | null {
  const [whole, seconds] = WITH_ZONE.exec(at ?? '') ?? [];
  if (whole !== undefined) {
    return { instant: seconds === undefined ? whole.replace(MINUTE, '$&:00') : whole };
  }
  if (day === null || clock === null) return null;
  const [, hours, minutes] = CLOCK.exec(clock) ?? [];
  return { date: day, time: hours === undefined ? clock : `${hours.padStart(2, '0')}:${minutes}` };
}
