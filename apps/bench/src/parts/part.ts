import type { PartResult } from '../report/result.ts';
import type { BenchServers } from '../servers/bench-servers.ts';

export interface PartContext {
  readonly servers: BenchServers;
  readonly rounds: number;
  readonly quick: boolean;
  /** A folder into which our side writes its CPU profile; undefined when none is wanted. */
  readonly profiles: string | undefined;
  /** Names a process of our side for the report of the profiles. */
  profiled(name: string, pid: number): void;
  say(line: string): void;
}

export type Part = (context: PartContext) => Promise<PartResult>;
