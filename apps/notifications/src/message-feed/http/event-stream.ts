import { PassThrough } from 'node:stream';
import type { StructuredMessage } from '../use-cases/ports.ts';

/** Largest buffer for a reader in this process, besides one message. */
const BUFFER_BYTES = 64 * 1024;
const RECONNECT_MS = 2_000;
/** How long an ended stream waits for its reader to take what is buffered. */
const LINGER_MS = 3_000;

export interface EventStreamTimes {
  readonly heartbeatMs: number;
  /** How long a reader may stall while the buffer is full. */
  readonly patienceMs: number;
}

export const eventStreamTimes: EventStreamTimes = { heartbeatMs: 15_000, patienceMs: 30_000 };

/**
 * One response with server-sent events: sends heartbeats, waits for slow readers for a limited time, and states why it
 * ends.
 */
export class EventStream {
  readonly body = new PassThrough({ highWaterMark: BUFFER_BYTES });
  readonly #ending = new AbortController();
  readonly #heartbeat: NodeJS.Timeout;
  readonly #times: EventStreamTimes;

  constructor(times: EventStreamTimes = eventStreamTimes) {
    this.#times = times;
    this.body.once('close', () => this.end('the reader is gone'));
    this.body.on('error', () => this.end('the reader is gone'));
    this.body.write(`retry: ${RECONNECT_MS}\n\n`);
    this.#heartbeat = setInterval(() => this.#beat(), times.heartbeatMs);
  }

  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  /** Resolves when there is room for more, or when the stream has ended. */
  async send(message: StructuredMessage): Promise<void> {
    if (this.ended.aborted) return;
    const text = `id: ${message.id}\nevent: ${message.type}\ndata: ${JSON.stringify(message)}\n\n`;
    if (!this.body.write(text)) await this.#room();
  }

  end(why: string): void {
    if (this.ended.aborted) return;
    this.#ending.abort(why);
    clearInterval(this.#heartbeat);
    if (this.body.destroyed) return;
    this.body.end(`: ${why}\n\n`);
    const linger = setTimeout(() => this.body.destroy(), LINGER_MS);
    this.body.once('close', () => clearTimeout(linger));
  }

  #beat(): void {
    if (!this.body.writableNeedDrain) this.body.write(': heartbeat\n\n');
  }

  async #room(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const tooSlow = setTimeout(() => this.#giveUp(), this.#times.patienceMs);
    const give = (): void => resolve();
    this.body.once('drain', give);
    this.ended.addEventListener('abort', give, { once: true });
    await promise;
    clearTimeout(tooSlow);
    this.body.off('drain', give);
    this.ended.removeEventListener('abort', give);
  }

  /** Buffered data would keep the response open until the reader takes it. */
  #giveUp(): void {
    this.end('the reader is too slow');
    this.body.destroy();
  }
}
