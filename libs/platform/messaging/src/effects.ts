import { failpoint } from '@regional-events/kernel';
import type { IncomingMessage } from './message.ts';
import type { Phase } from './ports.ts';
import type { EffectHandler, ProcessorParts } from './processor-parts.ts';

export interface EffectsOptions extends Pick<ProcessorParts, 'handlers' | 'watch'> {
  /** Calls each handler with one message at a time, also a handler that takes many. */
  readonly oneByOne?: boolean;
  /** Called with the messages whose effect begins. */
  begin?(messages: readonly IncomingMessage[]): void;
}

/**
 * Runs the handlers of one transaction's messages in order. Messages for a handler that takes many at once are
 * collected until a message needs another handler, or the transaction ends.
 */
export class Effects {
  readonly #options: EffectsOptions;
  readonly #seconds = new Map<IncomingMessage, number>();
  #handler: EffectHandler | undefined;
  #gathered: IncomingMessage[] = [];

  constructor(options: EffectsOptions) {
    this.#options = options;
  }

  async of(message: IncomingMessage, due: readonly Phase[]): Promise<void> {
    this.#seconds.set(message, 0);
    for (const phase of due) {
      for (const handler of this.#options.handlers.handlersOf(message.type, phase)) {
        await this.#give(handler, message);
      }
    }
  }

  /** Call it before the commit: handles what is still collected and reports all handled messages. */
  async end(): Promise<void> {
    await this.#run();
    for (const [message, seconds] of this.#seconds) this.#options.watch.handled(message, seconds);
  }

  async #give(handler: EffectHandler, message: IncomingMessage): Promise<void> {
    const { together } = handler;
    if (together === undefined || together !== this.#handler?.together) await this.#run();
    this.#handler = handler;
    this.#gathered.push(message);
    if (together === undefined || this.#options.oneByOne === true) await this.#run();
  }

  async #run(): Promise<void> {
    const messages = this.#gathered;
    const handler = this.#handler;
    if (handler === undefined) return;
    this.#handler = undefined;
    this.#gathered = [];
    this.#options.begin?.(messages);
    const began = performance.now();
    await handler.handle(messages);
    failpoint('inbox.handler-ran');
    const each = (performance.now() - began) / 1_000 / messages.length;
    for (const message of messages) {
      this.#seconds.set(message, (this.#seconds.get(message) ?? 0) + each);
    }
  }
}
