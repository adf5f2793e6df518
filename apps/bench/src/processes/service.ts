import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeProfile } from '../profile/take-profile.ts';
import { loadPorts, workspaceRoot, type Started } from './local-tools.ts';
import { endOf, startNode } from './node-process.ts';

const LISTENS_WITHIN_MS = 60_000;
const ASK_AGAIN_MS = 50;

export interface ServiceOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly profileFile?: string | undefined;
}

/** A built service of the platform as a process of its own. */
export class Service {
  readonly address: string;
  readonly #started: Started;
  readonly #profileFile: string | undefined;

  private constructor(started: Started, port: number, profileFile: string | undefined) {
    this.#started = started;
    this.address = `http://127.0.0.1:${port}`;
    this.#profileFile = profileFile;
  }

  /** Resolves when it listens. */
  static async start(app: string, { env, profileFile }: ServiceOptions): Promise<Service> {
    const { freePort } = await loadPorts();
    const port = await freePort();
    const started = startNode({
      script: join(workspaceRoot, 'apps', app, 'dist/main.js'),
      env: { HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      profileFile,
    });
    const service = new Service(started, port, profileFile);
    await untilListening(app, service.address, started);
    return service;
  }

  get pid(): number {
    return this.#started.pid;
  }

  profiled<T>(work: () => Promise<T>): Promise<T> {
    if (this.#profileFile === undefined) return work();
    return takeProfile(this.pid, this.#profileFile, work);
  }

  async stop(): Promise<void> {
    this.#started.child.kill('SIGTERM');
    await endOf(this.#started);
  }
}

/** Asks until it answers: at the level at which services are measured they do not say that they listen. */
async function untilListening(app: string, address: string, started: Started): Promise<void> {
  let ended: string | undefined;
  void started.exited.then((how) => (ended = how));
  const until = performance.now() + LISTENS_WITHIN_MS;
  while (!(await answers(address))) {
    if (ended !== undefined) throw new Error(`${app} ended (${ended}) before it listened`);
    if (performance.now() > until) throw new Error(`${app} does not listen`);
    await pause(ASK_AGAIN_MS);
  }
}

function answers(address: string): Promise<boolean> {
  return fetch(`${address}/health/live`).then(
    (response) => response.ok,
    () => false,
  );
}
