import type { IncomingMessage } from './message.ts';
import type { Phase } from './ports.ts';
import type { EffectHandler, ProcessorParts } from './processor-parts.ts';

export interface EffectsOptions extends Pick<ProcessorParts, 'handlers' | 'watch'> {
  /** Gives each handler one message at a time, also one that takes many. */
  readonly oneByOne?: boolean;
  /** Told whose effect begins. */
  begin?(messages: readonly IncomingMessage[]): void;
}

/**
 * Runs the handlers of one transaction's messages in their order. What is for a handler that takes
 * many at once is gathered until another one has its turn, or the transaction its end.
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

  /** Before the transaction commits: what is gathered is handled, and whoever watches is told of all. */
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
    const each = (performance.now() - began) / 1_000 / messages.length;
    for (const message of messages) {
      this.#seconds.set(message, (this.#seconds.get(message) ?? 0) + each);
    }
  }
}
