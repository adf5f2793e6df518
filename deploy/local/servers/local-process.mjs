/** A server program that runs as a process of its own group: start, wait until it answers, stop, kill, start again. */
import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stopGroup, signalGroup } from '../processes/groups.mjs';
import { startGroup } from '../processes/keeper.mjs';
import { Unable } from '../say.mjs';

/** It ends when the process answers: only a failure takes so long, and a slow machine is none. */
export const START_TIMEOUT_MS = 180_000;

const largeLogBytes = 32_000_000;
const ownerOnly = 0o600;

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} file
 * @property {readonly string[]} args
 * @property {string} logFile
 * @property {number} stage
 * @property {number} graceMs
 * @property {number} readyWithinMs
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [askEveryMs]
 * @property {(logged: () => Promise<string>) => Promise<boolean>} isReady asked again and again; may read what was logged since the start
 */

/** @param {string} logFile @returns {Promise<number>} how long it is now; a large one is put aside first */
async function beginLog(logFile) {
  await mkdir(dirname(logFile), { recursive: true });
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 0) await chmod(logFile, ownerOnly);
  if (size < largeLogBytes) return size;
  await rename(logFile, `${logFile}.1`);
  return 0;
}

/** One server and its present process. */
export class LocalProcess {
  /** @type {import('../processes/keeper.mjs').Started | undefined} */
  #started;
  /** @type {Program} */
  #program;

  /** @param {Program} program */
  constructor(program) {
    this.#program = program;
  }

  /** @returns {number} of the present process, else of the last one */
  get pid() {
    return this.#started?.pid ?? 0;
  }

  /** @returns {Promise<string>} resolves with how the present process ended */
  get exited() {
    return this.#started?.exited ?? Promise.resolve('never started');
  }

  /** Starts it and waits until it answers. @throws {Unable} with the end of its log */
  async start() {
    const { name, file, args, env, logFile, stage, graceMs } = this.#program;
    const { readyWithinMs, isReady, askEveryMs = 50 } = this.#program;
    const from = await beginLog(logFile);
    const logged = async () => (await readFile(logFile)).subarray(from).toString('utf8');
    const log = await open(logFile, 'a', ownerOnly);
    try {
      this.#started = startGroup(file, args, {
        stage,
        graceMs,
        stdio: ['ignore', log.fd, log.fd],
        ...(env && { env }),
      });
    } finally {
      await log.close();
    }
    let ended = '';
    const note = (/** @type {string} */ how) => (ended = how);
    this.#started.exited.then(note, note);
    const until = Date.now() + readyWithinMs;
    while (ended || !(await isReady(logged))) {
      if (!ended && Date.now() < until) {
        await wait(askEveryMs);
        continue;
      }
      const why = ended ? `ended (${ended})` : `did not answer within ${readyWithinMs / 1000} s`;
      await this.stop();
      const tail = (await logged()).trimEnd().split('\n').slice(-8).join('\n');
      throw new Unable(`${name} ${why}. The end of ${logFile}:\n${tail}`);
    }
  }

  /** Asks it to end, and kills it when that takes too long. */
  async stop() {
    if (this.#started) await stopGroup(this.#started.pid, this.#program.graceMs);
    await this.#started?.exited;
  }

  /**
   * Sends a signal; for the two that end it, waits until it is gone.
   * @param {NodeJS.Signals} [signal]
   */
  async kill(signal = 'SIGKILL') {
    if (!this.#started) return;
    signalGroup(this.#started.pid, signal);
    if (signal === 'SIGKILL' || signal === 'SIGTERM') await this.#started.exited;
  }

  /**
   * What others get to hold.
   * @template T
   * @param {T} address
   */
  handle(address) {
    const pid = () => this.pid;
    const exited = () => this.exited;
    return {
      ...address,
      get pid() {
        return pid();
      },
      get exited() {
        return exited();
      },
      stop: () => this.stop(),
      kill: (/** @type {NodeJS.Signals} */ signal = 'SIGKILL') => this.kill(signal),
      restart: () => this.restart(),
    };
  }

  /** Stops it if it runs, and starts it again on the same port and data. */
  async restart() {
    await this.stop();
    await this.start();
  }
}
