import type { Failpoints } from '../tools/failpoints.ts';
import type { Handicap } from '../tools/handicap.ts';
import type { FaultWorld } from '../world/fault-world.ts';
import type { StormParts } from '../world/storm.ts';

/** What a storm can turn against the platform. */
export interface Weather extends StormParts {
  readonly world: FaultWorld;
  readonly failpoints: Failpoints;
  /** Every second send of more than one partition finds one without a leader. */
  readonly leaderless: Handicap;
  /** No process reaches a broker. */
  readonly away: Handicap;
  /** The next broker that appends loses the connection before its answer. */
  readonly lostAnswer: Handicap;
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
