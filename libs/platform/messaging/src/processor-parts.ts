import type { IncomingMessage } from './message.ts';
import type { DeadLetterSink, Inbox, Phase } from './ports.ts';

export interface EffectHandler {
  /** The same for all message types whose messages may be handled together; undefined where each is handled alone. */
  readonly together?: symbol | undefined;
  handle(messages: readonly IncomingMessage[]): Promise<void>;
}

/** The handlers of a message type, copies and reactions apart. */
export interface HandlerTable {
  handlersOf(type: string, phase: Phase): readonly EffectHandler[];
}

/** What the processor tells whoever watches; never payloads. */
export interface ProcessorWatch {
  parked(message: IncomingMessage, reason: string, detail: string): void;
  /** All handlers of a message have run; its transaction may still fail. */
  handled(message: IncomingMessage, seconds: number): void;
}

/** True for trouble of the infrastructure: it costs no message an attempt and is tried again later. */
export type IsInfrastructureTrouble = (error: unknown) => boolean;

export interface ProcessorParts {
  readonly inbox: Inbox;
  readonly handlers: HandlerTable;
  readonly deadLetters: DeadLetterSink;
  readonly isTrouble: IsInfrastructureTrouble;
  readonly watch: ProcessorWatch;
}
