/** What was seen since the look before. */
export interface Look {
  /** A number that the watched event loop raises while it turns. */
  readonly beat: number;
  readonly elapsedMs: number;
  /** How long the watched thread could have run and got no processor; 0 where the system does not tell. */
  readonly waitedMs: number;
}

/** A look that comes later than this tells of a machine that was suspended or starved, not of a loop that stands. */
export const LOOK_EVERY_MS = 1_000;

/** Adds up the time that an event loop has stood still although it could have gone on. */
export class Standstill {
  #beat: number | undefined;
  #stoodMs = 0;

  /** Milliseconds since its last sign of life, without those that the machine gave to others. */
  look({ beat, elapsedMs, waitedMs }: Look): number {
    const alive = beat !== this.#beat;
    this.#beat = beat;
    const own = Math.max(Math.min(elapsedMs, LOOK_EVERY_MS) - waitedMs, 0);
    this.#stoodMs = alive ? 0 : this.#stoodMs + own;
    return this.#stoodMs;
  }
}
