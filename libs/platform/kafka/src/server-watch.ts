import type { DeadLetter, ProcessorWatch } from '@regional-events/platform-messaging';

/** Callbacks of the server for logs and metrics; never payloads. */
export interface KafkaServerWatch extends ProcessorWatch {
  buried(letter: DeadLetter): void;
  trouble(what: string, error: unknown): void;
  /** The consumer cannot continue: the process must exit with a non-zero code. */
  fatal(error: unknown): void;
}
