/** Starts processes in groups of their own and sees that none outlives this one, even if it is killed. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Unable } from '../say.mjs';
import { stopInOrder } from './groups.mjs';

/** In which order kinds of processes are stopped. */
export const stages = Object.freeze({ tool: 0, service: 1, kafka: 2, mongo: 3 });

/** @type {Map<string, import('./groups.mjs').Kept>} */
const kept = new Map();
/** @type {import('node:child_process').ChildProcess | undefined} */
let guardian;
let stopping = false;

/** @param {object} change */
function notifyGuardian(change) {
  if (!guardian) startGuardian();
  guardian?.stdin?.write(`${JSON.stringify(change)}\n`);
}

function startGuardian() {
  const script = fileURLToPath(new URL('guardian.mjs', import.meta.url));
  const child = spawn(process.execPath, ['--max-old-space-size=16', script], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian = child;
  child.stdin.on('error', () => undefined);
  child.once('exit', () => {
    if (guardian !== child) return;
    guardian = undefined;
    for (const one of kept.values()) notifyGuardian({ keep: one });
  });
  child.unref();
  /** @type {import('node:net').Socket} */ (child.stdin).unref();
}

/** @type {typeof import('./keeper.mjs').keep} */
export const keep = (what) => {
  const one = { id: randomUUID(), ...what };
  kept.set(one.id, one);
  notifyGuardian({ keep: one });
  return () => {
    if (kept.delete(one.id)) notifyGuardian({ release: one.id });
  };
};

/** @type {typeof import('./keeper.mjs').startGroup} */
export const startGroup = (file, args, { stage, graceMs, ...options }) => {
  if (stopping) throw new Unable(`${file} is not started: everything is being stopped`);
  if (!guardian) startGuardian(); // before the child, so that no moment is unwatched for longer than a write takes
  const child = spawn(file, args, { ...options, detached: true });
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  if (child.pid === undefined) {
    child.on('error', () => undefined);
    throw new Error(`${file} cannot be run`);
  }
  const release = keep({ stage, graceMs, pid: child.pid });
  exited.then(release, release);
  return { pid: child.pid, child, exited };
};

/** @type {typeof import('./keeper.mjs').stopAll} */
export const stopAll = async (hurry, onStage) => {
  stopping = true;
  try {
    await stopInOrder(kept.values(), hurry, onStage);
    for (const { id } of kept.values()) notifyGuardian({ release: id });
    kept.clear();
    const last = guardian;
    guardian = undefined;
    last?.stdin?.end();
  } finally {
    stopping = false;
  }
};
