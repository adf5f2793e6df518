import { setTimeout as delay } from 'node:timers/promises';

/** Waits for the work, but no longer than this: then it is undefined, and the work itself goes on. Fails as it does. */
export function atMost<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, delay(milliseconds, undefined, { ref: false })]);
}
