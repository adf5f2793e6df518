import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, keeper, type Started } from '../processes/local-tools.ts';
import type { Processes } from './used.ts';

const GRACE_MS = 60_000;
const READY_MS = 300_000;
interface RunRecord {
  readonly started: readonly { readonly name: string; readonly pid: number }[];
}

export interface Credentials {
  readonly clientId: string;
  readonly secret: string;
}

/** Everything that `npm start` brings up in a folder, without the sample. */
export class RunningPlatform {
  readonly address: string;
  readonly secretariat: Credentials;
  readonly processes: Processes;
  readonly #started: Started;

  private constructor(
    started: Started,
    { address, secretariat }: { address: string; secretariat: Credentials },
    processes: Processes,
  ) {
    this.#started = started;
    this.address = address;
    this.secretariat = secretariat;
    this.processes = processes;
  }

  /** Data that lie in the folder's `.local` are removed. `profiles`: a folder into which each process writes its CPU profile. */
  static async start(folder: string, profiles?: string): Promise<RunningPlatform> {
    const port = await freePort();
    const secretariat = { clientId: randomUUID(), secret: randomBytes(32).toString('base64url') };
    const started = keeper.startGroup(
      process.execPath,
      ['deploy/local/launch.mjs', 'start', '--fresh', '--no-sample'],
      {
        stage: keeper.stages.service,
        graceMs: GRACE_MS,
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          GATEWAY_PORT: String(port),
          RATE_LIMIT_PER_SECOND: '0',
          ACCESS_TOKEN_SECONDS: '3600',
          SECRETARIAT_CLIENT_ID: secretariat.clientId,
          SECRETARIAT_CLIENT_SECRET: secretariat.secret,
          ...(profiles !== undefined && {
            NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}`,
          }),
        },
      },
    );
    await ready(started);
    const address = `http://127.0.0.1:${port}`;
    return new RunningPlatform(started, { address, secretariat }, await processesIn(folder));
  }

  async stop(): Promise<void> {
    this.#started.child.kill('SIGTERM');
    await this.#started.exited;
  }
}

async function ready({ child, exited }: Started): Promise<void> {
  let printed = '';
  const { stdout } = child;
  if (stdout === null) throw new Error('npm start has no output');
  stdout.setEncoding('utf8');
  const isReady = new Promise<void>((resolve) => {
    stdout.on('data', (chunk: string) => {
      printed += chunk;
      if (printed.includes('Runs until Ctrl-C')) resolve();
    });
  });
  const late = new AbortController();
  const outcome = await Promise.race([
    isReady.then(() => 'ready'),
    exited.then((how) => `ended: ${how}`),
    pause(READY_MS, 'not ready in time', { signal: late.signal }),
  ]);
  late.abort();
  if (outcome !== 'ready') throw new Error(`npm start ${outcome}\n${printed}`);
}

async function processesIn(folder: string): Promise<Processes> {
  const text = await readFile(join(folder, '.local/run.json'), 'utf8');
  const { started } = JSON.parse(text) as RunRecord;
  return new Map(started.map(({ name, pid }) => [name, pid]));
}
