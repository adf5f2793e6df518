import { setTimeout as delay } from 'node:timers/promises';

/** Waits until the work is done, but no longer than this; the work itself goes on. Fails as it does. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(milliseconds, undefined, { ref: false })]);
}
