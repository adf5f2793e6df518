import type { ScheduleFormat } from '../domain/scheduled-session.ts';

export { readSchedule } from '../domain/read-schedule.ts';

/** By the media type, which the platform has let pass. */
export function formatOf(contentType: string | undefined): ScheduleFormat {
  if (contentType?.includes('xml')) return 'xml';
  return contentType?.includes('calendar') ? 'calendar' : 'json';
}
