import type { Moment } from '../scheduled-session.ts';

const CLOCK = /^(\d{1,2}):(\d\d)(?::\d\d)?$/;
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const MINUTES = 60;

/** Minutes of `00:45`, `1:30` or `01:30:00`; null for anything else. */
export function clockMinutes(text: string | null): number | null {
  const [, hours, minutes] = CLOCK.exec(text ?? '') ?? [];
  return hours === undefined ? null : Number(hours) * MINUTES + Number(minutes);
}

/** The instant where the file has one; else the local time of its day. */
export function frabStart(
  day: string | null,
  at: string | null,
  clock: string | null,
): Moment | null {
  if (at !== null && WITH_ZONE.test(at)) {
    const parsed = Date.parse(at);
    if (!Number.isNaN(parsed)) return { instant: new Date(parsed).toISOString() };
  }
  const [, hours, minutes] = CLOCK.exec(clock ?? '') ?? [];
  if (day === null || hours === undefined) return null;
  return { date: day, time: `${hours.padStart(2, '0')}:${minutes}` };
}
