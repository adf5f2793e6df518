import type { MessageHandler } from '@nestjs/microservices';
import { messageContracts, type TopicContract } from '@regional-events/contracts-envelope';
import type { EffectHandler, HandlerTable, Phase } from '@regional-events/platform-messaging';
import { defaultIfEmpty, isObservable, lastValueFrom } from 'rxjs';

export interface HandlerExtras {
  readonly phase?: unknown;
  readonly together?: unknown;
}

/**
 * The handlers of each message type, side by side. Nest's own server links them (`next`), and then the
 * first starts all others at once: one that still runs when another has failed writes beside the
 * transaction, which has ended.
 */
export class HandlerLists implements HandlerTable {
  readonly #lists = new Map<string, Map<unknown, EffectHandler[]>>();

  /** `extras`: what the decorator said, the phase and which messages go together. */
  add(type: string, handler: MessageHandler, { phase, together }: HandlerExtras): void {
    const phases = this.#lists.get(type) ?? new Map<unknown, EffectHandler[]>();
    phases.set(phase, [...(phases.get(phase) ?? []), effectOf(handler, together)]);
    this.#lists.set(type, phases);
  }

  handlersOf(type: string, phase: Phase): readonly EffectHandler[] {
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
function effectOf(handler: MessageHandler, together: unknown): EffectHandler {
  const call = async (payload: unknown): Promise<void> => {
    const answer: unknown = await handler(payload);
    if (isObservable(answer)) await lastValueFrom(answer.pipe(defaultIfEmpty(undefined)));
  };
  if (typeof together === 'symbol') return { together, handle: call };
  return { handle: ([message]) => call(message) };
}
