import { startRole } from './node-process.ts';

const ENDS_WITHIN_MS = 15_000;

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** A process of the bench that does one side's work when it is told to. */
export class Role {
  readonly name: string;
  readonly pid: number;
  readonly #started: ReturnType<typeof startRole>;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #asked = 0;

  /** `profiles`: a folder into which it writes its CPU profile when it ends. */
  constructor(name: string, profiles?: string) {
    this.name = name;
    this.#started = startRole(name, profiles);
    this.pid = this.#started.pid;
    this.#started.child.on('message', (message) => this.#settle(message as Answer));
    void this.#started.exited.then((how) => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`${name} ended (${how}) while it was waited for`));
      }
    });
  }

  call<T>(command: string, argument?: unknown): Promise<T> {
    this.#asked += 1;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(this.#asked, waiting);
    this.#started.child.send({ id: this.#asked, command, argument }, (error) => {
      if (error !== null) waiting.reject(error);
    });
    return waiting.promise as Promise<T>;
  }

  async stop(): Promise<void> {
    const { child, exited } = this.#started;
    const late = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MS);
    if (child.connected) child.disconnect();
    await exited;
    clearTimeout(late);
  }

  #settle({ id, result, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(`${this.name}: ${error}`));
  }
}
