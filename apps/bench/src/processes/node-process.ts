import { fileURLToPath } from 'node:url';
import { keeper, workspaceRoot, type Started } from './local-tools.ts';

/** As the images start the services; both sides of a comparison run with the same. */
const NODE_OPTIONS = ['--max-semi-space-size=4', '--max-old-space-size=384'];
const GRACE_MS = 10_000;

/** Starts the script of a role as a process that ends with this one; `profiles` is a folder for its CPU profile. */
export function startRole(role: string, profiles?: string): Started {
  const profiled = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const script = fileURLToPath(new URL(`../roles/${role}.js`, import.meta.url));
  return keeper.startGroup(process.execPath, [...NODE_OPTIONS, ...profiled, script], {
    stage: keeper.stages.service,
    graceMs: GRACE_MS,
    cwd: workspaceRoot,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production' },
  });
}
