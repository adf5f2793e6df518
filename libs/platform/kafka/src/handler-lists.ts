import type { MessageHandler } from '@nestjs/microservices';
import { messageContracts, type TopicContract } from '@regional-events/contracts-envelope';
import type { EffectHandler, HandlerTable, Phase } from '@regional-events/platform-messaging';
import { defaultIfEmpty, isObservable, lastValueFrom } from 'rxjs';

export interface HandlerExtras {
  readonly phase?: unknown;
  readonly together?: unknown;
}

/**
 * The handlers of each message type. Nest's own server links them (`next`) and lets the first start all others at
 * once: one still running when another has failed would write outside the transaction, which has ended.
 */
export class HandlerLists implements HandlerTable {
  readonly #lists = new Map<string, Map<unknown, EffectHandler[]>>();

  /** `extras`: the decorator's options: the phase, and which messages are handled together. */
  add(type: string, handler: MessageHandler, { phase, together }: HandlerExtras): void {
    const phases = this.#lists.get(type) ?? new Map<unknown, EffectHandler[]>();
    phases.set(phase, [...(phases.get(phase) ?? []), effectOf(handler, together)]);
    this.#lists.set(type, phases);
  }

  handlersOf(type: string, phase: Phase): readonly EffectHandler[] {
    return this.#lists.get(type)?.get(phase) ?? [];
  }

  /** The `known` topics that carry a message with a handler. Throws for a handler whose type no topic carries. */
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

/** Nest returns a promise of an observable; the effect is done when that completes. */
function effectOf(handler: MessageHandler, together: unknown): EffectHandler {
  const call = async (payload: unknown): Promise<void> => {
    const answer: unknown = await handler(payload);
    if (isObservable(answer)) await lastValueFrom(answer.pipe(defaultIfEmpty(undefined)));
  };
  if (typeof together === 'symbol') return { together, handle: call };
  return { handle: ([message]) => call(message) };
}
