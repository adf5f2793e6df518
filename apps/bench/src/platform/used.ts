import { setTimeout as pause } from 'node:timers/promises';
import { cpuSeconds } from '../processes/usage.ts';

const QUIET_MS = 300_000;
const LOOK_MS = 500;
const MILLISECONDS = 1_000;
/** Looks one after another in which nobody does more than when there is nothing to do. */
const QUIET_LOOKS = 6;
/** Of a core, all processes together; idle ones stay below. */
const BUSY_SHARE = 0.5;

/** CPU seconds of each process, by name. */
export type Used = ReadonlyMap<string, number>;

/** Process ids by name. */
export type Processes = ReadonlyMap<string, number>;

/** Since each process began. */
export async function usedBy(processes: Processes): Promise<Used> {
  const all = [...processes].map(async ([name, pid]) => [name, await cpuSeconds(pid)] as const);
  return new Map(await Promise.all(all));
}

export function total(used: Used): number {
  return [...used.values()].reduce((sum, each) => sum + each, 0);
}

/** What each process used between two looks, less what it uses with nothing to do. */
export function spent(before: Used, after: Used, idle: Used, seconds: number): Used {
  return new Map(
    [...after].map(([name, end]) => {
      const used = end - (before.get(name) ?? 0) - (idle.get(name) ?? 0) * seconds;
      return [name, Math.max(0, used)];
    }),
  );
}

/** Resolves when every message has had its effects: nobody does more than an idle process does. */
export async function quiet(processes: Processes): Promise<void> {
  const until = performance.now() + QUIET_MS;
  let quietLooks = 0;
  let before = total(await usedBy(processes));
  while (quietLooks < QUIET_LOOKS) {
    if (performance.now() > until) throw new Error('the processes do not come to rest');
    await pause(LOOK_MS);
    const now = total(await usedBy(processes));
    const isQuiet = now - before < (BUSY_SHARE * LOOK_MS) / MILLISECONDS;
    quietLooks = isQuiet ? quietLooks + 1 : 0;
    before = now;
  }
}

/** Shares of a core. */
export async function idleShares(processes: Processes, seconds: number): Promise<Used> {
  const before = await usedBy(processes);
  await pause(seconds * MILLISECONDS);
  const after = await usedBy(processes);
  return new Map(
    [...after].map(([name, end]) => [name, (end - (before.get(name) ?? 0)) / seconds]),
  );
}
