import type { MessageHandler } from '@nestjs/microservices';
import type { HandlerTable, MessageHandlerFn, Phase } from '@regional-events/platform-messaging';
import { defaultIfEmpty, isObservable, lastValueFrom } from 'rxjs';

/**
 * The handlers of each message type, side by side. Nest's own server links them (`next`), and then the
 * first starts all others at once: one that still runs when another has failed writes beside the
 * transaction, which has ended.
 */
export class HandlerLists implements HandlerTable {
  readonly #lists = new Map<string, { phase: unknown; handle: MessageHandlerFn }[]>();

  add(type: string, handler: MessageHandler, phase: unknown): void {
    const list = this.#lists.get(type) ?? [];
    this.#lists.set(type, [...list, { phase, handle: calling(handler) }]);
  }

  types(): readonly string[] {
    return [...this.#lists.keys()];
  }

  handlersOf(type: string, phase: Phase): readonly MessageHandlerFn[] {
    const list = this.#lists.get(type) ?? [];
    return list.filter((each) => each.phase === phase).map(({ handle }) => handle);
  }
}

/** Nest answers with a promise of a stream; the effect is done when that stream is. */
function calling(handler: MessageHandler): MessageHandlerFn {
  return async (message) => {
    const answer: unknown = await handler(message);
    if (isObservable(answer)) await lastValueFrom(answer.pipe(defaultIfEmpty(undefined)));
  };
}
