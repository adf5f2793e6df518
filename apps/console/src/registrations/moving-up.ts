import type { Registration } from './queries.ts';
import { usesSeat } from './states.ts';

interface MovingUp {
  readonly freed: number;
  /** Who gets a seat, as far as the reader sees them, in the published order. */
  readonly seen: readonly Registration[];
  /** How many more get one whom the reader does not see. */
  readonly unseen: number;
  readonly stayFree: number;
}

/**
 * Who gets a seat when these leave.
 * @param queue those who wait, as far as the reader sees them
 * @param waiting how many wait in all
 */
export function movingUp(
  leaving: readonly Registration[],
  queue: readonly Registration[],
  waiting: number,
): MovingUp {
  const holders = leaving.filter((one) => usesSeat(one) && one.status === 'confirmed');
  const places = leaving.flatMap(({ position }) => position ?? []);
  const movers = Math.min(holders.length, waiting - places.length);
  const ids = new Set(leaving.map(({ id }) => id));
  const seen = queue.filter(({ id, position }) => {
    if (ids.has(id) || position === null) return false;
    return position - places.filter((place) => place < position).length <= movers;
  });
  return {
    freed: holders.length,
    seen,
    unseen: movers - seen.length,
    stayFree: holders.length - movers,
  };
}
