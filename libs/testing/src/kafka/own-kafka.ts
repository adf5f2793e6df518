/** A Kafka of the spec file's own, which it may take away and bring back: same address, same data. */
export interface OwnKafka {
  readonly brokers: string[];
  /** In order, as for maintenance. */
  stop(): Promise<void>;
  /** At once, as a crash. */
  kill(): Promise<void>;
  /** Comes back after `stop` or `kill`. */
  start(): Promise<void>;
}
