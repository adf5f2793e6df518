import type { MessageHandler } from '@nestjs/microservices';
import type { HandlerTable, MessageHandlerFn, Phase } from '@regional-events/platform-messaging';
import { defaultIfEmpty, isObservable, lastValueFrom } from 'rxjs';

/** Nest's handlers as the processor calls them; those that are added later are seen too. */
export function handlerTable(handlers: ReadonlyMap<string, MessageHandler>): HandlerTable {
  return { handlersOf: (type, phase) => chainOf(handlers.get(type), phase) };
}

/** Nest chains the handlers of one event by `next`. */
function chainOf(first: MessageHandler | undefined, phase: Phase): readonly MessageHandlerFn[] {
  const handlers: MessageHandlerFn[] = [];
  for (let handler = first; handler !== undefined; handler = handler.next) {
    if (handler.extras?.['phase'] === phase) handlers.push(calling(handler));
  }
  return handlers;
}

/** Nest answers with a promise of a stream; the effect is done when that stream is. */
function calling(handler: MessageHandler): MessageHandlerFn {
  return async (message) => {
    const answer: unknown = await handler(message);
    if (isObservable(answer)) await lastValueFrom(answer.pipe(defaultIfEmpty(undefined)));
  };
}
