import type { LocalKafka } from './kafka.mjs';

export interface LocalKafkaCluster {
  /** One address for each node. */
  readonly brokers: string[];
  readonly nodes: readonly LocalKafka[];
  /** Of each node's second listener, where it really listens and the port that clients are told; empty without `advertise`. */
  readonly behind: readonly { readonly listens: number; readonly advertised: number }[];
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
  /** Gives each node a second listener, which tells clients this port instead of its own. */
  advertise?: (index: number) => number;
}): Promise<LocalKafkaCluster>;
