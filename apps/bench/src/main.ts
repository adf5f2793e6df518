import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { benchConsumer } from './parts/consumer.ts';
import type { Part } from './parts/part.ts';
import { benchRelay } from './parts/relay.ts';
import { keeper, workspaceRoot } from './processes/local-tools.ts';
import { reportProfiles } from './processes/report-profiles.ts';
import { machineOf, reportOf } from './report/report.ts';
import type { PartResult } from './report/result.ts';
import { openServers } from './servers/bench-servers.ts';

const ROUNDS = 5;

interface Order {
  readonly only: string | undefined;
  readonly quick: boolean;
  readonly profile: boolean;
}

const parts: Readonly<Record<string, Part>> = { relay: benchRelay, consumer: benchConsumer };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main({ only, quick, profile }: Order): Promise<void> {
  say('bench: starting the servers');
  const servers = await openServers();
  const profiles = profile ? await profileFolder() : undefined;
  const profiled = new Map<string, string>();
  const results: PartResult[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (only !== undefined && only !== name) continue;
    const result = await part({
      servers,
      rounds: quick ? 1 : ROUNDS,
      quick,
      profiles,
      profiled: (process, pid) => profiled.set(String(pid), process),
      say: (line) => say(`bench: ${name}: ${line}`),
    });
    results.push(result);
  }
  say(`\n${await reportOf(results, await machineOf(servers.mongoUri))}`);
  if (profiles !== undefined) say(await reportProfiles(profiles, profiled));
  await servers.close();
}

async function profileFolder(): Promise<string> {
  const parent = join(workspaceRoot, '.local/bench');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'profiles-'));
}

function end(code: number): void {
  void keeper.stopAll().finally(() => process.exit(code));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(1));

try {
  await main(JSON.parse(process.argv[2] ?? '') as Order);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.stack : String(error)}\n`);
  end(1);
}
