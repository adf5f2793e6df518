import { setTimeout as pause } from 'node:timers/promises';
import { takeProfile } from '../profile/take-profile.ts';
import type { Started } from './local-tools.ts';
import { endOf, roleScript, startNode } from './node-process.ts';

const ENDS_WITHIN_MS = 15_000;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  /** News that nobody asked for. */
  readonly notification?: unknown;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A process of the bench that does one side's work when it is told to. */
export class Role {
  readonly name: string;
  readonly #started: Started;
  readonly #profileFile: string | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #notification: (notification: unknown) => void = () => undefined;
  #asked = 0;

  private constructor(name: string, profileFile: string | undefined) {
    this.name = name;
    this.#profileFile = profileFile;
    this.#started = startNode({
      script: roleScript(name),
      env: {},
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      profileFile,
    });
    const { child, exited } = this.#started;
    child.on('message', (message) => this.#heard(message as Answer));
    void exited.then((how) => this.#ended(how));
  }

  static start(name: string, profileFile?: string): Role {
    return new Role(name, profileFile);
  }

  get pid(): number {
    return this.#started.pid;
  }

  onNotification<T>(listen: (notification: T) => void): void {
    this.#notification = (notification) => listen(notification as T);
  }

  call<T>(command: string, argument?: unknown): Promise<T> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      this.#started.child.send({ id, command, argument }, (error) => {
        if (error !== null) reject(error);
      });
    });
  }

  /** Runs `work` under the profiler where the role was started with a file for it. */
  profiled<T>(work: () => Promise<T>): Promise<T> {
    if (this.#profileFile === undefined) return work();
    return takeProfile(this.pid, this.#profileFile, work);
  }

  async stop(): Promise<void> {
    const { child } = this.#started;
    if (child.connected) {
      const end = this.call('end').catch(() => undefined);
      const late = new AbortController();
      await Promise.race([
        end,
        pause(ENDS_WITHIN_MS, undefined, { signal: late.signal }).catch(() => undefined),
      ]);
      late.abort();
    }
    if (child.connected) child.disconnect();
    await endOf(this.#started);
  }

  #heard(answer: Answer): void {
    if (answer.id === undefined) {
      this.#notification(answer.notification);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.error === undefined) waiting?.resolve(answer.result);
    else waiting?.reject(new Error(`${this.name}: ${answer.error}`));
  }

  #ended(how: string): void {
    for (const { reject } of this.#waiting.values()) {
      reject(new Error(`${this.name} ended (${how}) while it was waited for`));
    }
  }
}
