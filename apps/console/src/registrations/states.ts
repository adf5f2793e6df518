import type { Registration } from './queries.ts';

const seatless: readonly Registration['role'][] = ['speaker', 'interpreter', 'organiser'];

/** Whether it counts among the seats of its organisation: it has one, or waits for one. */
export function usesSeat({ role, status }: Pick<Registration, 'role' | 'status'>): boolean {
  return !seatless.includes(role) && isLive(status);
}

export function isLive(status: Registration['status']): boolean {
  return ['nominated', 'endorsed', 'confirmed', 'waiting'].includes(status);
}
