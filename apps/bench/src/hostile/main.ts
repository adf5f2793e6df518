import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { spreadOf } from '../figures/statistics.ts';
import { workspaceRoot } from '../processes/local-tools.ts';
import { attacks, type AttackName } from './attacks.ts';
import { backAfterBlock } from './blocked.ts';
import { Partner, type Measured } from './partner.ts';
import { isAttack, localTarget } from './target.ts';

const MOST_RATIO = 3;
const MOST_BACK_MS = 15_000;
const WARM_UP_SECONDS = 3;

interface Running {
  readonly started: readonly { readonly name: string; readonly pid: number }[];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Arguments: the gateway's address, seconds of each attack, what to do with commas between. */
async function main([address = '', seconds = '', kinds = '']: readonly string[]): Promise<void> {
  const target = localTarget(address);
  const names = kinds.split(',');
  const partner = await Partner.signIn(target, join(workspaceRoot, '.local/clients/OSCE.json'));
  await partner.measure(WARM_UP_SECONDS);
  const held = await besideAttacks(partner, target, Number(seconds), names.filter(isAttack));
  const back = !names.includes('blocked') || (await blocked(target));
  process.exitCode = held && back ? 0 : 1;
}

/** Calm before and after each attack, so that what the machine does besides is in both. */
async function besideAttacks(
  partner: Partner,
  target: URL,
  seconds: number,
  names: readonly AttackName[],
): Promise<boolean> {
  const calm = [await partner.measure(seconds)];
  const hostile: { what: string; measured: Measured; answers: string }[] = [];
  for (const name of names) {
    const attack = attackBeside(name, target, seconds);
    const measured = await partner.measure(seconds);
    hostile.push({ what: attacks[name].what, measured, answers: await attack });
    calm.push(await partner.measure(seconds));
  }
  const quiet = spreadOf(calm.map(({ p99 }) => p99)).median;
  say(`calm: p50 ${ms(spreadOf(calm.map(({ p50 }) => p50)).median)}, p99 ${ms(quiet)}`);
  for (const { what, measured, answers } of hostile) {
    const { p50, p99, failed, requests } = measured;
    const ratio = `${(p99 / quiet).toFixed(1)} × calm`;
    say(`${what}: p50 ${ms(p50)}, p99 ${ms(p99)}, ${ratio}; ${failed} of ${requests} failed`);
    say(`    they got ${answers}`);
  }
  return hostile.every(
    ({ measured: { p99, failed } }) => p99 <= MOST_RATIO * quiet && failed === 0,
  );
}

async function attackBeside(name: AttackName, target: URL, seconds: number): Promise<string> {
  const program = fileURLToPath(new URL('attack-process.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    name,
    target.href,
    String(seconds),
  ]);
  return stdout;
}

async function blocked(target: URL): Promise<boolean> {
  const text = await readFile(join(workspaceRoot, '.local/run.json'), 'utf8');
  const { started } = JSON.parse(text) as Running;
  const pid = started.find(({ name }) => name === 'organisations')?.pid;
  if (pid === undefined) throw new Error('npm start does not run here');
  const ready = () =>
    fetch(new URL('/.well-known/jwks.json', target), { signal: AbortSignal.timeout(1_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  const back = await backAfterBlock(pid, ready);
  say(`organisations, blocked: back after ${back === undefined ? 'more than a minute' : ms(back)}`);
  return back !== undefined && back <= MOST_BACK_MS;
}

function ms(value: number): string {
  return value < 1_000 ? `${value.toFixed(1)} ms` : `${(value / 1_000).toFixed(1)} s`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
