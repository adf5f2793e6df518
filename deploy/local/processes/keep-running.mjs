/** Starts again what died, later each time. */
import { setTimeout as wait } from 'node:timers/promises';
import { say } from '../say.mjs';

const firstDelayMs = 500;
const longestDelayMs = 30_000;
const healthyMs = 60_000;

/**
 * @param {object} what
 * @param {string} what.name
 * @param {() => Promise<string>} what.exited how its present process ended
 * @param {() => Promise<void>} what.again starts it and waits until it answers
 * @param {AbortSignal} what.stopping when aborted, it is meant to end
 * @param {(name: string, text: string) => void} [what.report]
 * @returns {Promise<void>} resolves when it is meant to end
 */
export async function keepRunning({ name, exited, again, stopping, report = say }) {
  let delay = firstDelayMs;
  while (!stopping.aborted) {
    const began = Date.now();
    const how = await exited();
    if (stopping.aborted) return;
    if (Date.now() - began > healthyMs) delay = firstDelayMs;
    report(name, `ended (${how}); starting it again in ${delay / 1000} s`);
    await wait(delay, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return;
    delay = Math.min(delay * 2, longestDelayMs);
    try {
      await again();
      report(name, 'runs again');
    } catch (error) {
      if (!stopping.aborted) report(name, error instanceof Error ? error.message : String(error));
    }
  }
}
