import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { benchOptions, usage, WrongOptionsError, type BenchOptions } from './bench-options.ts';
import { benchBacklog } from './parts/backlog.ts';
import { benchCommand } from './parts/command.ts';
import { benchConsumer } from './parts/consumer.ts';
import { benchIdle } from './parts/idle.ts';
import { benchLatency } from './parts/latency.ts';
import { benchOutage } from './parts/outage.ts';
import type { Part, PartName, PartContext } from './parts/part.ts';
import { benchRelay } from './parts/relay.ts';
import { keeper, workspaceRoot } from './processes/local-tools.ts';
import { reportProfiles } from './profile/report-profiles.ts';
import { writeDocument } from './report/document.ts';
import type { PartResult } from './report/result.ts';
import { tableOf } from './report/table.ts';
import { openServers } from './servers/bench-servers.ts';

const ROUNDS = 5;
const WRONG_OPTIONS = 2;

const parts: Readonly<Record<PartName, Part>> = {
  relay: benchRelay,
  command: benchCommand,
  consumer: benchConsumer,
  latency: benchLatency,
  outage: benchOutage,
  idle: benchIdle,
  backlog: benchBacklog,
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  say('bench: starting the servers');
  const servers = await openServers(options);
  const profiles = new Map<string, string>();
  try {
    const results = await run(options, (name) => ({
      servers,
      rounds: options.quick ? 1 : (options.rounds ?? ROUNDS),
      quick: options.quick,
      profileFolder,
      profileFile: (process) => profileFile(options, profiles, process),
      say: (line) => say(`bench: ${name}: ${line}`),
    }));
    say('');
    say(tableOf(results));
    if (profiles.size > 0) say(await reportProfiles(profiles));
    if (options.write) await writeDocument(results, servers);
  } finally {
    await servers.close();
  }
}

async function run(
  { only }: BenchOptions,
  context: (name: PartName) => PartContext,
): Promise<readonly PartResult[]> {
  await mkdir(profileFolder, { recursive: true });
  const results: PartResult[] = [];
  for (const name of only) {
    const began = performance.now();
    const around = context(name);
    results.push(await parts[name](around));
    around.say(`done in ${Math.round((performance.now() - began) / 1000)} s`);
  }
  return results;
}

const profileFolder = join(workspaceRoot, '.local/bench');

function profileFile(
  { profile }: BenchOptions,
  profiles: Map<string, string>,
  process: string,
): string | undefined {
  if (!profile) return undefined;
  const file = join(profileFolder, `${process}.cpuprofile`);
  profiles.set(process, file);
  return file;
}

function end(code: number): void {
  void keeper.stopAll().finally(() => process.exit(code));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(1));

main().catch((error: unknown) => {
  if (error instanceof WrongOptionsError) {
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = WRONG_OPTIONS;
    return;
  }
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : String(error)}\n`);
  end(1);
});
