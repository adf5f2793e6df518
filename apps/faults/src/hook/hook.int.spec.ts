import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { workspaceRoot } from '@regional-events/testing';

const hook = join(workspaceRoot(), 'apps/faults/src/hook/hook.mjs');
const removed = 'relay.before-removal';
/** Moves two rows, one at a time, with the relay as built. */
const program = `
  import { OutboxRelay } from '@regional-events/platform-messaging';
  const left = [1, 2].map((sequence) => ({ id: String(sequence), topic: 't', subject: 's', sequence }));
  const { promise: empty, resolve } = Promise.withResolvers();
  const rows = {
    holdSlots: async () => [0],
    releaseSlots: async () => undefined,
    read: async () => left.slice(0, 1),
    remove: async () => {
      console.log('removed', left.shift().id);
      if (left.length === 0) resolve();
    },
  };
  const watch = { published: () => undefined, trouble: (error) => console.log(String(error)) };
  const relay = new OutboxRelay(rows, { publish: async () => undefined }, watch, { pollMs: 20 });
  relay.start();
  await empty;
  await relay.stop();
  console.log('drained');
`;

/** Twice as kafkajs does at a send to three partitions, of which it knows the leaders. */
const sends = `
  import { createRequire } from 'node:module';
  const Cluster = createRequire(import.meta.url)('kafkajs/src/cluster');
  const known = [0, 1, 2].map((partitionId) => ({ partitionId, leader: 7 }));
  const cluster = Object.assign(Object.create(Cluster.prototype), {
    findTopicPartitionMetadata: () => known,
  });
  const sendMessages = () => cluster.findLeaderForPartitions('t', [0, 1, 2])[7].join();
  console.log(sendMessages(), sendMessages());
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fault-hook-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function runRelay(env: Readonly<Record<string, string>>) {
  return run(program, env);
}

async function run(text: string, env: Readonly<Record<string, string>>) {
  const args = ['--import', hook, '--input-type=module', '--eval', text];
  const child = spawn(process.execPath, args, { cwd: join(workspaceRoot(), 'apps/faults'), env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { ended: signal ?? code, output: output.trim().split('\n') };
}

describe('a process with the fault hook', () => {
  it('runs as ever when nothing is asked for', async () => {
    expect(await runRelay({})).toEqual({ ended: 0, output: ['removed 1', 'removed 2', 'drained'] });
  });

  it('ends at the named point, at the wanted time and once', async () => {
    const env = { FAULT_POINT: removed, FAULT_HIT: '2', FAULT_ONCE: join(folder, 'once') };
    expect(await runRelay(env)).toEqual({ ended: 'SIGKILL', output: ['removed 1'] });
    await access(env.FAULT_ONCE);
    expect(await runRelay(env)).toMatchObject({ ended: 0 });
  });

  it('tells which partitions it left without a leader, while it is to do so', async () => {
    const [sign, log] = [join(folder, 'leaderless'), join(folder, 'leaderless.log')];
    const env = { FAULT_LEADERLESS: sign };
    expect(await run(sends, env)).toEqual({ ended: 0, output: ['0,1,2 0,1,2'] });
    await expect(access(log)).rejects.toThrow('ENOENT');
    await writeFile(sign, '');
    expect(await run(sends, env)).toEqual({ ended: 0, output: ['0,1,2 1,2'] });
    expect(await readFile(log, 'utf8')).toMatch(/^t\/0 \d+\n$/);
  });

  it('does not start with a failpoint or a guard that is not there', async () => {
    expect(await runRelay({ FAULT_POINT: 'relay.gone' })).toEqual({
      ended: 78,
      output: ['faults: there is no relay.gone'],
    });
    expect(await runRelay({ FAULT_MUTATION: 'gone' })).toEqual({
      ended: 78,
      output: ['faults: there is no gone'],
    });
  });

  it('runs without a guard, and tells that it was asked for', async () => {
    const log = join(folder, 'mutated');
    const env = { FAULT_MUTATION: 'unbroken-runs', FAULT_MUTATION_LOG: log };
    expect(await runRelay(env)).toMatchObject({ ended: 0 });
    expect(await readFile(log, 'utf8')).toMatch(/^unbroken-runs \d+\n$/);
  });
});
