import type { Failpoint } from '@regional-events/kernel';
import type { RunningService } from '@regional-events/testing';
import type { Failpoints } from '../tools/failpoints.ts';
import type { Injector } from '../workload/injector.ts';
import type { Workload } from '../workload/workload.ts';
import type { FaultWorld } from '../world/fault-world.ts';

/** One process on its way to one point. */
export interface Crash {
  readonly world: FaultWorld;
  readonly workload: Workload;
  readonly injector: Injector;
  readonly failpoints: Failpoints;
  readonly process: RunningService;
  readonly point: Failpoint;
  /** While this file is there, the process reaches no broker. */
  readonly away: string;
  /** Starts it, with what makes it end at the point. */
  launch(env?: Readonly<Record<string, string>>): void;
  /** It has ended, or has been given up. */
  over(): boolean;
  /** Whether it has come to listen before it was over. */
  listens(): Promise<boolean>;
}
