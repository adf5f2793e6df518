import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keeper, loadPorts, type Started } from '../processes/local-tools.ts';
import { cpuSeconds } from '../processes/usage.ts';

const GRACE_MS = 60_000;
const READY_MS = 300_000;
const QUIET_MS = 300_000;
const LOOK_MS = 500;
const MILLISECONDS = 1_000;
/** Looks one after another in which nobody does more than when there is nothing to do. */
const QUIET_LOOKS = 6;
/** Of a core, all processes together; idle ones stay below. */
const BUSY_SHARE = 0.5;

/** CPU seconds of each process since it began, by name. */
export type Used = ReadonlyMap<string, number>;

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
  readonly #started: Started;
  readonly #pids: ReadonlyMap<string, number>;

  private constructor(
    started: Started,
    { address, secretariat }: { address: string; secretariat: Credentials },
    pids: ReadonlyMap<string, number>,
  ) {
    this.#started = started;
    this.address = address;
    this.secretariat = secretariat;
    this.#pids = pids;
  }

  /** Data that lie in the folder's `.local` are removed. `profiles`: a folder into which each process writes its CPU profile. */
  static async start(folder: string, profiles?: string): Promise<RunningPlatform> {
    const { freePort } = await loadPorts();
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
    return new RunningPlatform(started, { address, secretariat }, await pidsIn(folder));
  }

  async used(): Promise<Used> {
    const all = await Promise.all(
      [...this.#pids].map(async ([name, pid]) => [name, await cpuSeconds(pid)] as const),
    );
    return new Map(all);
  }

  /** Resolves when every message has had its effects: nobody does more than an idle process does. */
  async quiet(): Promise<void> {
    const until = performance.now() + QUIET_MS;
    let quietLooks = 0;
    let before = total(await this.used());
    while (quietLooks < QUIET_LOOKS) {
      if (performance.now() > until) throw new Error('the platform does not come to rest');
      await pause(LOOK_MS);
      const now = total(await this.used());
      const isQuiet = now - before < (BUSY_SHARE * LOOK_MS) / MILLISECONDS;
      quietLooks = isQuiet ? quietLooks + 1 : 0;
      before = now;
    }
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

async function pidsIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(join(folder, '.local/run.json'), 'utf8');
  const { started } = JSON.parse(text) as RunRecord;
  return new Map(started.map(({ name, pid }) => [name, pid]));
}

export function total(used: Used): number {
  return [...used.values()].reduce((sum, each) => sum + each, 0);
}

/** What each process used between two looks, less what it uses with nothing to do. */
export function spent(before: Used, after: Used, idle: Used, seconds: number): Used {
  return new Map(
    [...after].map(([name, end]) => {
      const used = end - (before.get(name) ?? 0) - (idle.get(name) ?? 0) * seconds;
      return [name, Math.max(0, used)];
    }),
  );
}
