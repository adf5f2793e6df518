import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keeper, workspaceRoot } from '../processes/local-tools.ts';
import { measure, quick, whole, type Measurement } from './measure.ts';
import { RunningPlatform } from './running-platform.ts';
import { tablesOf } from './tables.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Order {
  readonly quick: boolean;
  readonly profile: boolean;
  /** What is measured, by a word for the table. */
  readonly folders: readonly { readonly name: string; readonly folder: string }[];
}

async function main(order: Order): Promise<void> {
  const results = new Map<string, Measurement>();
  for (const { name, folder } of order.folders) {
    say(`${name}: starting the platform in ${folder}`);
    const profiles = order.profile ? await profileFolder(name) : undefined;
    const platform = await RunningPlatform.start(folder, profiles);
    try {
      const sizes = order.quick ? quick : whole;
      results.set(name, await measure(platform, sizes, (line) => say(`${name}: ${line}`)));
    } finally {
      await platform.stop();
    }
    if (profiles !== undefined) say(`${name}: CPU profiles are in ${profiles}`);
  }
  say(`\n${tablesOf(results)}`);
  await keep(results);
}

async function profileFolder(name: string): Promise<string> {
  const parent = join(workspaceRoot, '.local/bench');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `profiles-${name}-`));
}

async function keep(results: ReadonlyMap<string, Measurement>): Promise<void> {
  const folder = join(workspaceRoot, '.local/bench');
  await mkdir(folder, { recursive: true });
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map ? Object.fromEntries(value) : value;
  const withoutIds = JSON.stringify(results, (key, value) =>
    key === 'ids' ? undefined : plain(key, value),
  );
  await writeFile(join(folder, 'platform.json'), withoutIds);
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
