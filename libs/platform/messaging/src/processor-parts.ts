import type { IncomingMessage } from './message.ts';
import type { DeadLetterSink, Inbox, Phase } from './ports.ts';

export interface EffectHandler {
  /** A key shared by the message types that one call may handle together; undefined where each is handled alone. */
  readonly together?: symbol | undefined;
  handle(messages: readonly IncomingMessage[]): Promise<void>;
}

/** The handlers of a message type, copies and reactions separately. */
export interface HandlerTable {
  handlersOf(type: string, phase: Phase): readonly EffectHandler[];
}

/** Callbacks for logs and metrics; never payloads. */
export interface ProcessorWatch {
  parked(message: IncomingMessage, reason: string, detail: string): void;
  /** All handlers of a message have run; its transaction may still fail. */
  handled(message: IncomingMessage, seconds: number): void;
}

/** True for infrastructure trouble, which is retried later and counts as no attempt of the message. */
export type IsInfrastructureTrouble = (error: unknown) => boolean;

export interface ProcessorParts {
  readonly inbox: Inbox;
  readonly handlers: HandlerTable;
  readonly deadLetters: DeadLetterSink;
  readonly isTrouble: IsInfrastructureTrouble;
  readonly watch: ProcessorWatch;
}
