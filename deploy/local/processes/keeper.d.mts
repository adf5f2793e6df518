import type { ChildProcess, StdioOptions } from 'node:child_process';

export interface Started {
  readonly pid: number;
  readonly child: ChildProcess;
  /** How it ended, for people: "exit code 1", "SIGKILL". */
  readonly exited: Promise<string>;
}

/** In which order kinds of processes are stopped. */
export const stages: Readonly<{ tool: 0; service: 1; kafka: 2; mongo: 3 }>;

export interface Kept {
  /** Lower stages are stopped first, those of one stage together. */
  readonly stage: number;
  /** How long it may take before it is killed. */
  readonly graceMs: number;
  /** The leader of a process group … */
  readonly pid?: number;
  /** … or a command that stops what runs elsewhere. */
  readonly command?: string[];
}

/** From now on this is stopped when this process stops or dies. Call what it returns when that is over. */
export function keep(what: Kept): () => void;

/** Starts a process in a group of its own that is stopped when this process stops or dies, even by kill -9. */
export function startGroup(
  file: string,
  args: readonly string[],
  options: {
    stage: number;
    graceMs: number;
    env?: NodeJS.ProcessEnv;
    cwd?: string;
    stdio?: StdioOptions;
  },
): Started;

/** Stops everything that was started, in order: services, then Kafka, then MongoDB. Meanwhile nothing can be started. */
export function stopAll(hurry?: AbortSignal, onStage?: (stage: number) => void): Promise<void>;
