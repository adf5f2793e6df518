import { join } from 'node:path';
import type { Failpoint } from '@regional-events/kernel';
import { workspaceRoot } from '@regional-events/testing';

type Settings = Readonly<Record<string, string>>;

export interface CrashOptions {
  /** At which time that the process comes there; 1 unless told. */
  readonly hit?: number;
  /** A file that must not be there yet: once it is written, nobody ends any more. */
  readonly once?: string;
  /** SIGKILL unless told; SIGSTOP pauses the process at that point. */
  readonly signal?: NodeJS.Signals;
}

/**
 * What every process of a world is started with: the hook that knows failpoints and guards, and the guard that the run
 * switches off. Without further settings the processes run as built.
 */
export function processFaults(): { readonly nodeArgs: readonly string[]; readonly env: Settings } {
  const fromRun = ['FAULT_MUTATION', 'FAULT_MUTATION_LOG'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    nodeArgs: ['--import', join(workspaceRoot(), 'apps/faults/src/hook/hook.mjs')],
    env: Object.fromEntries(fromRun) as Settings,
  };
}

/** Settings with which a process ends at a point; for `start`, `restart` or `envOf`. */
export function crashAt(point: Failpoint, { hit = 1, once, signal }: CrashOptions = {}): Settings {
  return {
    FAULT_POINT: point,
    FAULT_HIT: String(hit),
    ...(once !== undefined && { FAULT_ONCE: once }),
    ...(signal !== undefined && { FAULT_SIGNAL: signal }),
  };
}
