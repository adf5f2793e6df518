/** What was measured since the previous check. */
export interface Look {
  /** A counter that the watched event loop increments on each turn. */
  readonly beat: number;
  readonly elapsedMs: number;
  /** How long the watched thread was ready but got no processor; 0 where the system does not report it. */
  readonly waitedMs: number;
}

/** A check that runs later than this means a suspended or starved machine, not a blocked loop. */
export const LOOK_EVERY_MS = 1_000;

/** Sums up the time for which an event loop was blocked although it could have run. */
export class Standstill {
  #beat: number | undefined;
  #stoodMs = 0;

  /** Milliseconds since the loop last ran, without those in which other processes had the processor. */
  look({ beat, elapsedMs, waitedMs }: Look): number {
    const alive = beat !== this.#beat;
    this.#beat = beat;
    const own = Math.max(Math.min(elapsedMs, LOOK_EVERY_MS) - waitedMs, 0);
    this.#stoodMs = alive ? 0 : this.#stoodMs + own;
    return this.#stoodMs;
  }
}
