import type { MessageHandler } from '@nestjs/microservices';
import { messageContracts, type TopicContract } from '@regional-events/contracts-envelope';
import type { HandlerTable, MessageHandlerFn, Phase } from '@regional-events/platform-messaging';
import { defaultIfEmpty, isObservable, lastValueFrom } from 'rxjs';

/**
 * The handlers of each message type, side by side. Nest's own server links them (`next`), and then the
 * first starts all others at once: one that still runs when another has failed writes beside the
 * transaction, which has ended.
 */
export class HandlerLists implements HandlerTable {
  readonly #lists = new Map<string, Map<unknown, MessageHandlerFn[]>>();

  add(type: string, handler: MessageHandler, phase: unknown): void {
    const phases = this.#lists.get(type) ?? new Map<unknown, MessageHandlerFn[]>();
    phases.set(phase, [...(phases.get(phase) ?? []), calling(handler)]);
    this.#lists.set(type, phases);
  }

  handlersOf(type: string, phase: Phase): readonly MessageHandlerFn[] {
    return this.#lists.get(type)?.get(phase) ?? [];
  }

  /** Those of the `known` topics that carry a message with a handler. Throws when none carries it. */
  wantedTopics(known: readonly TopicContract[]): readonly TopicContract[] {
    const contracts = messageContracts(known);
    const wanted = new Set<TopicContract>();
    for (const type of this.#lists.keys()) {
      const contract = contracts.get(type);
      if (contract === undefined) throw new Error(`a handler asks for the unknown message ${type}`);
      wanted.add(contract.topic);
    }
    return [...wanted];
  }
}

/** Nest answers with a promise of a stream; the effect is done when that stream is. */
function calling(handler: MessageHandler): MessageHandlerFn {
  return async (message) => {
    const answer: unknown = await handler(message);
    if (isObservable(answer)) await lastValueFrom(answer.pipe(defaultIfEmpty(undefined)));
  };
}
