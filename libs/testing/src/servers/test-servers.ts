/** One MongoDB (a replica set) and one Kafka, up and reachable. */
export interface TestServers {
  readonly mongoUri: string;
  /** host:port, separated by commas */
  readonly kafkaBrokers: string;
  /** A listener of the same Kafka that asks for a name, where there is one; the other takes the tests for administrators. */
  readonly lockedBrokers?: string;
  close(): Promise<void>;
}

export interface StartOptions {
  /** The folder of the workspace. */
  readonly root: string;
  /** Names what this run leaves on servers that outlive it. */
  readonly runId: string;
}
