import { TooManyStreamsError } from '../domain/errors.ts';

/** Counts the streams that each client has open at this process. */
export class StreamsOfClients {
  readonly #open = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more until `ended`. Throws TooManyStreamsError. */
  add(clientId: string, ended: AbortSignal): void {
    this.expectRoom(clientId);
    this.#open.set(clientId, this.#count(clientId) + 1);
    ended.addEventListener('abort', () => this.#remove(clientId), { once: true });
  }

  /** Throws TooManyStreamsError. */
  expectRoom(clientId: string): void {
    if (this.#count(clientId) >= this.#most) throw new TooManyStreamsError(this.#most);
  }

  #count(clientId: string): number {
    return this.#open.get(clientId) ?? 0;
  }

  #remove(clientId: string): void {
    const left = this.#count(clientId) - 1;
    if (left > 0) this.#open.set(clientId, left);
    else this.#open.delete(clientId);
  }
}
