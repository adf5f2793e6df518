import type { StdioOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { keeper, workspaceRoot, type Started } from './local-tools.ts';

/** As the images start the services; both sides of a comparison run with the same. */
const NODE_OPTIONS = ['--max-semi-space-size=4', '--max-old-space-size=384'];
const PROFILER = new URL('../profile/profile-on-signal.js', import.meta.url).href;
const GRACE_MS = 10_000;

export interface NodeProcessOptions {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
  /** Where the process writes its CPU profile; it takes none without. */
  readonly profileFile?: string | undefined;
}

/** Starts a Node process that ends with this one, on nothing but the settings given. */
export function startNode(options: NodeProcessOptions): Started {
  const { script, env, stdio, profileFile } = options;
  const profiled = profileFile === undefined ? [] : ['--import', PROFILER];
  return keeper.startGroup(process.execPath, [...NODE_OPTIONS, ...profiled, script], {
    stage: keeper.stages.service,
    graceMs: GRACE_MS,
    cwd: workspaceRoot,
    stdio,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      ...env,
      ...(profileFile !== undefined && { BENCH_PROFILE_FILE: profileFile }),
    },
  });
}

export function roleScript(role: string): string {
  return fileURLToPath(new URL(`../roles/${role}.js`, import.meta.url));
}

export async function endOf({ child, exited }: Started): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await exited;
  clearTimeout(timer);
}
