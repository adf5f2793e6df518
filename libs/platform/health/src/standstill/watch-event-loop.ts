import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

const BEAT_EVERY_MS = 250;

/** The settings of the watching thread. */
export interface WatchedProcess {
  /** Of its log lines. */
  readonly name: string;
  /** How long the loop may be blocked, not counting time in which other processes have the processor. */
  readonly seconds: number;
  readonly beats: Int32Array;
}

/**
 * Ends this process by SIGKILL, with a log line, when its event loop is blocked for this many seconds; its supervisor
 * restarts it. 0 switches it off, for example while a debugger stops the process.
 */
export function watchEventLoop({ name, seconds }: Pick<WatchedProcess, 'name' | 'seconds'>): void {
  if (seconds === 0) return;
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  setInterval(() => Atomics.add(beats, 0, 1), BEAT_EVERY_MS).unref();
  const here = import.meta.url;
  const workerData: WatchedProcess = { name, seconds, beats };
  new Worker(new URL(`./watching-thread${extname(here)}`, here), {
    workerData,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, codeRangeSizeMb: 4 },
  }).unref();
}
