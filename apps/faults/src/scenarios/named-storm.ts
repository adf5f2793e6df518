import type { Failpoints } from '../tools/failpoints.ts';
import type { KafkaProxies } from '../tools/start-kafka-proxies.ts';
import type { FaultWorld } from '../world/fault-world.ts';
import type { StormParts } from '../world/storm.ts';

/** While it is on, every second send of more than one partition finds one without a leader. */
export interface Leaderless {
  begin(): Promise<void>;
  /** Resolves with how many sends have found one since it began. */
  end(): Promise<number>;
}

/** What a storm can turn against the platform. */
export interface Weather extends StormParts {
  readonly world: FaultWorld;
  readonly kafka: KafkaProxies;
  readonly failpoints: Failpoints;
  readonly leaderless: Leaderless;
}

export interface NamedStorm {
  readonly name: string;
  /** Also part of the short run. */
  readonly short: boolean;
  /** No consumer may be made anew in it: the brokers are well. */
  readonly consumersStay?: boolean;
  readonly commands?: number;
  readonly faults: (weather: Weather) => Promise<void>;
}

/** A storm whose faults never came would pass without a word. */
export function demandFired(what: string, times: number, least: number): void {
  if (times < least) throw new Error(`${times} ${what}, at least ${least} were to be`);
}
