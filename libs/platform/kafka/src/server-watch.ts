import type { DeadLetter, ProcessorWatch } from '@regional-events/platform-messaging';

/** What the server tells whoever watches; never payloads. */
export interface KafkaServerWatch extends ProcessorWatch {
  buried(letter: DeadLetter): void;
  trouble(what: string, error: unknown): void;
  /** Nothing goes on: the process must end with a code other than zero. */
  fatal(error: unknown): void;
}
