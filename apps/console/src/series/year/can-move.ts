import type { Event } from '../queries.ts';

/** Whether the reader may give it other days. */
export function canMove({ status, days, can }: Event): boolean {
  if (days.length === 0) return false;
  return can.includes(status === 'draft' ? 'change' : 'reschedule');
}
