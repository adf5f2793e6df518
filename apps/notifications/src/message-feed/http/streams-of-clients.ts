import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@regional-events/platform-config';
import type { NotificationsConfig } from '../../notifications.config.ts';
import { TooManyStreamsError } from '../domain/errors.ts';

/** Counts the streams that each client has open at this process. */
@Injectable()
export class StreamsOfClients {
  readonly #open = new Map<string, number>();
  readonly #most: number;

  constructor(@Inject(CONFIG) config: Pick<NotificationsConfig, 'STREAMS_PER_CLIENT'>) {
    this.#most = config.STREAMS_PER_CLIENT;
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
