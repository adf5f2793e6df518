import type { LocalKafka } from './kafka.mjs';

export interface LocalKafkaCluster {
  /** One address for each node. */
  readonly brokers: string[];
  readonly nodes: readonly LocalKafka[];
  /** All nodes at once. */
  stop(): Promise<void>;
}

export function startKafkaCluster(options: {
  /** For data and logs. */
  folder: string;
  /** Default: 3. */
  nodes?: number;
  /** Of each node; default: 256. */
  heapMb?: number;
  /** As in server.properties; they win. */
  settings?: Readonly<Record<string, string | number | boolean>>;
}): Promise<LocalKafkaCluster>;
