import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { keeper, workspaceRoot } from '../processes/local-tools.ts';
import { reportProfiles } from '../processes/report-profiles.ts';
import { EVENTS, measure, quick, WARM_UPS, whole, type Measurement } from './measure.ts';
import { startRawProgram } from './raw-program.ts';
import { RunningPlatform } from './running-platform.ts';
import { tablesOf } from './tables.ts';
import { makeWorld, type World } from './world.ts';

interface Folder {
  /** A word for the table. */
  readonly name: string;
  readonly folder: string;
}

interface Order {
  readonly quick: boolean;
  readonly profile: boolean;
  readonly folders: readonly Folder[];
}

const results = new Map<string, Measurement>();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(order: Order): Promise<void> {
  const sizes = order.quick ? quick : whole;
  let world: World | undefined;
  for (const { name, folder } of order.folders) {
    say(`${name}: starting the platform in ${folder}`);
    const profiles = order.profile ? await profileFolder(name) : undefined;
    const platform = await RunningPlatform.start(folder, profiles);
    try {
      const { address, secretariat, processes } = platform;
      world = await makeWorld(address, secretariat, 1 + sizes.registrations.size + EVENTS);
      const target = { ...world, address, processes, eventIds: world.events.map(({ id }) => id) };
      results.set(name, await measure(target, sizes, (line) => say(`${name}: ${line}`)));
    } finally {
      await platform.stop();
    }
    if (profiles !== undefined) say(await reportProfiles(profiles, namesOf(platform)));
  }
  const raw = await startRawProgram(world?.events ?? [], WARM_UPS + sizes.people);
  results.set('raw', await measure(raw, sizes, (line) => say(`raw: ${line}`)));
  say(`\n${tablesOf(results)}`);
}

async function profileFolder(name: string): Promise<string> {
  const parent = join(workspaceRoot, '.local/bench');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `profiles-${name}-`));
}

function namesOf({ processes }: RunningPlatform): ReadonlyMap<string, string> {
  return new Map([...processes].map(([name, pid]) => [String(pid), name]));
}

function end(code: number): void {
  void keeper.stopAll().finally(() => process.exit(code));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(1));

try {
  await main(JSON.parse(process.argv[2] ?? '') as Order);
  end(0);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : String(error)}\n`);
  end(1);
}
