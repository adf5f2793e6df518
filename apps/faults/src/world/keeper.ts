import type { RunningService } from '@regional-events/testing';

const LOOK_EVERY_MS = 50;

export interface End {
  readonly label: string;
  readonly how: string;
  /** Nobody here had asked for it. */
  readonly unexpected: boolean;
}

/** Starts every process again that has ended, as whoever runs the platform does, and remembers the ends. */
export class Keeper {
  readonly ends: End[] = [];
  readonly #processes: readonly RunningService[];
  readonly #asked = new Set<RunningService>();
  readonly #handedOver = new Set<RunningService>();
  readonly #starting = new Map<RunningService, Promise<void>>();
  #failure: Error | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(processes: readonly RunningService[]) {
    this.#processes = processes;
  }

  watch(): void {
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.allRun();
  }

  /** Ends the process at once; it comes back by itself. */
  async kill(process: RunningService): Promise<void> {
    this.#asked.add(process);
    await process.kill();
  }

  /** Ends the process in order, by SIGTERM; it comes back by itself. */
  async stopOne(process: RunningService): Promise<void> {
    this.#asked.add(process);
    await process.stop();
  }

  /** From now on the scenario alone ends and starts this process. */
  handOver(process: RunningService): void {
    this.#handedOver.add(process);
  }

  /** What the scenario left ended comes back by itself. */
  takeBack(process: RunningService): void {
    if (!this.#handedOver.delete(process)) return;
    if (process.ended !== undefined) this.#asked.add(process);
  }

  /** Resolves when each process that was started again listens. Throws when one cannot start. */
  async allRun(): Promise<void> {
    do {
      this.#look();
      await Promise.all(this.#starting.values());
    } while (this.#starting.size > 0 || this.#isOneEnded());
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Also when its start was cut short: then it has to start once more. */
  #isOneEnded(): boolean {
    const own = this.#processes.filter((process) => !this.#handedOver.has(process));
    return this.#failure === undefined && own.some(({ ended }) => ended !== undefined);
  }

  #look(): void {
    for (const process of this.#processes) {
      if (process.ended === undefined || this.#starting.has(process)) continue;
      if (this.#handedOver.has(process)) continue;
      this.ends.push({
        label: process.label,
        how: process.ended,
        unexpected: !this.#asked.delete(process),
      });
      const started = process
        .start()
        .catch((error: unknown) => {
          if (this.#asked.has(process)) return; // ended again before it listened, at somebody's word
          this.#failure ??= error instanceof Error ? error : new Error(String(error));
        })
        .then(() => void this.#starting.delete(process));
      this.#starting.set(process, started);
    }
  }
}
