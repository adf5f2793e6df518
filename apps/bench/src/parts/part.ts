import type { PartResult } from '../report/result.ts';
import type { BenchServers } from '../servers/bench-servers.ts';

export interface PartContext {
  readonly servers: BenchServers;
  readonly rounds: number;
  readonly quick: boolean;
  /** Where profiles are kept that a part takes beside what it measures. */
  readonly profileFolder: string;
  /** Gives the file for the CPU profile of one of our processes; undefined when none is wanted. */
  profileFile(process: string): string | undefined;
  say(line: string): void;
}

export type Part = (context: PartContext) => Promise<PartResult>;

export const partNames = [
  'relay',
  'consumer',
  'command',
  'latency',
  'outage',
  'idle',
  'backlog',
] as const;

export type PartName = (typeof partNames)[number];
