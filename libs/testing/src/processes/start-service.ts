import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterThisFile } from '../cleanups.ts';
import { eventually } from '../eventually.ts';
import { patienceMs } from '../patience.ts';
import { workspaceRoot } from '../test-space.ts';
import { loadKeeper, type Keeper } from './local-tools.ts';
import { LogLines } from './log-lines.ts';

type Settings = Readonly<Record<string, string>>;

export interface ServiceOptions {
  /** Settings, on top of nothing but PATH, HOME and a stop without delay: what the tests run with does not leak in. */
  readonly env: Settings;
  /** What it is called in failures; default: the name. */
  readonly label?: string;
  /** The folder of the workspace whose build runs; this one unless given. */
  readonly root?: string;
  /** The file to run; `apps/<name>/dist/main.js` unless told. */
  readonly main?: string;
  /** Options of Node before the file, for example `--import <module>`. */
  readonly nodeArgs?: readonly string[];
  /** Set by a test that makes a write outside its transaction on purpose. */
  readonly allowStrayWrites?: boolean;
  /** Milliseconds until it must listen; default: patienceMs. */
  readonly within?: number;
}

/** The code of the log line with which the command monitor reports a write of a service outside its transaction. */
export const strayWrite = 'write-outside-transaction';

/**
 * Runs the built `apps/<name>` as a process of its own until the spec file ends, and waits until it listens.
 * The file fails when it logged a write outside a transaction.
 */
export async function startService(name: string, options: ServiceOptions): Promise<RunningService> {
  const service = new RunningService(name, options, await loadKeeper(workspaceRoot()));
  afterThisFile(() => service.finish());
  await service.start();
  return service;
}

function own() {
  const { PATH, HOME } = process.env;
  // the same programs start over and over: what Node compiled of them is kept
  const compiled = join(workspaceRoot(), 'node_modules/.cache/regional-events/compiled');
  return { PATH, HOME, DRAIN_SECONDS: '0', NODE_COMPILE_CACHE: compiled };
}

const nodeArgs = ['--max-old-space-size=384'];

interface Run {
  readonly child: ChildProcess;
  ended: string | undefined;
  /** Settles when it has ended and all that it wrote is read. */
  readonly over: Promise<void>;
}

export class RunningService {
  readonly label: string;
  readonly logs = new LogLines();
  readonly #name: string;
  readonly #options: ServiceOptions;
  readonly #keeper: Keeper;
  #root: string;
  #run: Run | undefined;
  #port: number | undefined;
  /** How many lines earlier runs of it had written. */
  #since = 0;

  constructor(name: string, options: ServiceOptions, keeper: Keeper) {
    this.label = options.label ?? name;
    this.#name = name;
    this.#root = options.root ?? workspaceRoot();
    this.#options = options;
    this.#keeper = keeper;
  }

  /** Where it listens, for example `http://127.0.0.1:40123`. */
  get address(): string {
    if (this.#port === undefined) throw new Error(`${this.label} does not listen`);
    return `http://127.0.0.1:${this.#port}`;
  }

  get pid(): number | undefined {
    return this.ended === undefined ? this.#run?.child.pid : undefined;
  }

  /** How it ended ("exit code 70", "SIGKILL"); undefined while it runs. */
  get ended(): string | undefined {
    return this.#run?.ended;
  }

  /** `env`: settings of this run alone, over those that it always has. */
  async start(env: Settings = {}): Promise<void> {
    this.launch(env);
    await this.listening();
  }

  /** Starts the process without waiting for anything. */
  launch(env: Settings = {}): void {
    if (this.#run !== undefined && this.ended === undefined)
      throw new Error(`${this.label} runs already`);
    const { stages, startGroup } = this.#keeper;
    this.#port = undefined;
    this.#since = this.logs.all.length;
    const { child, exited } = startGroup(
      process.execPath,
      [...nodeArgs, ...(this.#options.nodeArgs ?? []), this.#main()],
      {
        stage: stages.service,
        graceMs: 10_000,
        cwd: this.#root,
        env: { ...own(), ...this.#options.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
    const read = Promise.all(streams.map((stream) => this.logs.read(stream)));
    const run: Run = {
      child,
      ended: undefined,
      over: Promise.all([exited, read]).then(() => undefined),
    };
    void exited.then((how) => (run.ended = how));
    this.#run = run;
  }

  async listening(): Promise<void> {
    const within = this.#options.within ?? patienceMs;
    const run = () => ({
      ended: this.ended,
      line: this.logs.withField('msg', 'listening', this.#since).at(0),
    });
    const decided = await eventually(run, {
      within,
      until: ({ ended, line }: ReturnType<typeof run>) => ended !== undefined || line !== undefined,
    }).catch((failure: unknown) => {
      throw new Error(`${this.label} does not listen; it wrote:\n${this.logs.tail()}`, {
        cause: failure,
      });
    });
    if (decided.line === undefined) {
      throw new Error(
        `${this.label} ended (${decided.ended}) before it listened:\n${this.logs.tail()}`,
      );
    }
    this.#port = Number(decided.line.fields?.['port']);
  }

  /** From the next start on the build of another folder runs. */
  runFrom(root: string): void {
    this.#root = root;
  }

  /** Ends it as a crash would, at once. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL', patienceMs);
  }

  /** Asks it to end and waits until it has. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM', patienceMs);
  }

  /** Kills it and starts it again with the same settings, and those of this run alone. */
  async restart(env: Settings = {}): Promise<void> {
    await this.kill();
    await this.start(env);
  }

  /** Takes all processor time away from it, as a machine does that hangs; its connections stay open. */
  pause(): void {
    this.#run?.child.kill('SIGSTOP');
  }

  resume(): void {
    this.#run?.child.kill('SIGCONT');
  }

  async finish(): Promise<void> {
    await this.stop();
    const stray = this.logs.withField('code', strayWrite);
    if (stray.length > 0 && this.#options.allowStrayWrites !== true) {
      const lines = stray.map(({ text }) => text).join('\n');
      throw new Error(`${this.label} wrote outside a transaction ${stray.length} times:\n${lines}`);
    }
  }

  #main(): string {
    return this.#options.main ?? join(this.#root, 'apps', this.#name, 'dist/main.js');
  }

  async #end(signal: NodeJS.Signals, mostMs: number): Promise<void> {
    const run = this.#run;
    if (run === undefined) return;
    run.child.kill(signal);
    run.child.kill('SIGCONT'); // one that is paused would not even see the signal
    const timer = setTimeout(() => run.child.kill('SIGKILL'), mostMs);
    await run.over;
    clearTimeout(timer);
  }
}
