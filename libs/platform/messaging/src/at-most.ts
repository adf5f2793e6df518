import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for the work up to this time limit, then returns undefined while the work itself goes on. Fails as the work
 * does.
 */
export function atMost<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, delay(milliseconds, undefined, { ref: false })]);
}
