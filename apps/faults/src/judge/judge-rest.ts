import { setTimeout as pause } from 'node:timers/promises';
import { slowness } from '@regional-events/testing';
import { demand } from './invariant.ts';

const WITHIN_MS = 30_000;
/** So much longer it is waited for, to tell how late rest came; the other promises are then judged at rest, too. */
const LATEST_MS = 60_000;
const LOOK_EVERY_MS = 250;

/**
 * I8: looks until nothing is left, and demands that a look which began within thirty seconds of a quiet machine saw it. What came to rest
 * later, or never, is told with what was left at the last look that was in time.
 * @param look what is left, in lines for people
 * @param since when the faults had ended, by `performance.now()`
 * @param slow how much longer this machine takes than a quiet one
 */
export async function judgeRest(
  look: () => Promise<readonly string[]>,
  since: number,
  slow = slowness(),
): Promise<void> {
  const within = WITHIN_MS * slow;
  const latest = LATEST_MS * slow;
  let atDeadline: readonly string[] = [];
  for (;;) {
    const after = performance.now() - since;
    const left = await look().catch((error: unknown) => [`nobody can tell: ${String(error)}`]);
    if (left.length === 0 && after <= within) return;
    if (left.length === 0) demand('I8', [`at rest only after ${seconds(after)}`, ...atDeadline]);
    if (after <= within) atDeadline = left;
    if (after > latest) demand('I8', [`not at rest after ${seconds(after)}`, ...left]);
    await pause(LOOK_EVERY_MS);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
