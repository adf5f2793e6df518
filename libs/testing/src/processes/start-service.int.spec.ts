import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterThisFile, eventually, startService, strayWrite, workspaceRoot } from '../index.ts';
import { loadKeeper } from './local-tools.ts';
import { RunningService } from './start-service.ts';

const listens = `
  import { createServer } from 'node:http';
  const server = createServer((_, answer) => answer.end(process.env.GREETING + (process.env.LEAK ?? '')));
  server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
    console.log(JSON.stringify({ msg: 'listening', port: server.address().port })));
  process.on('SIGTERM', () => server.close(() => process.exit(0)));`;

describe('a service as a process of its own', () => {
  it('is there once it listens, with the settings it was given and no others', async () => {
    process.env['LEAK'] = 'yes';
    const service = await startService('greeter', {
      main: await program(listens),
      env: { GREETING: 'hello' },
    });

    const answer = await fetch(service.address);
    expect(await answer.text()).toBe('hello');
    await service.stop();
    expect(service.ended).toBe('exit code 0');
  });

  it('can be killed and started again', async () => {
    const service = await startService('greeter', {
      main: await program(listens),
      env: { GREETING: 'again' },
    });
    const before = service.pid;
    await service.kill();
    expect(service.ended).toBe('SIGKILL');
    await expect(fetch(service.address)).rejects.toThrow('fetch failed');

    await service.start();
    expect(service.pid).not.toBe(before);
    const answer = await fetch(service.address);
    expect(await answer.text()).toBe('again');
  });

  it('stands still while it is paused, and ends in order from there', async () => {
    const service = await startService('greeter', {
      main: await program(listens),
      env: { GREETING: 'still here' },
    });
    service.pause();
    const patience = AbortSignal.timeout(300);
    await expect(fetch(service.address, { signal: patience })).rejects.toThrow('timeout');
    service.resume();
    const answer = await fetch(service.address);
    expect(await answer.text()).toBe('still here');
    service.pause();
    await service.stop();
    expect(service.ended).toBe('exit code 0');
  });

  it('takes options of Node, and settings of one run alone', async () => {
    const service = await startService('greeter', {
      main: await program(`console.log(process.execArgv.join(' '));\n${listens}`),
      nodeArgs: ['--stack-trace-limit=7'],
      env: { GREETING: 'hello' },
    });
    expect(service.logs.all[0]?.text).toContain('--stack-trace-limit=7');
    await service.restart({ GREETING: 'only once' });
    expect(await (await fetch(service.address)).text()).toBe('only once');
    await service.restart();
    expect(await (await fetch(service.address)).text()).toBe('hello');
  });

  it('says what a process wrote that ends before it listens', async () => {
    const main = await program(`console.error('MONGODB_URI is missing'); process.exit(3);`);
    const start = startService('greeter', { main, env: {} });

    await expect(start).rejects.toThrow(
      /greeter ended \(exit code 3\) before it listened:\nMONGODB_URI is missing/,
    );
  });

  it('fails the spec file when it wrote outside a transaction', async () => {
    const report = `console.log(JSON.stringify({ msg: 'insert', code: '${strayWrite}' }));`;
    const main = await program(`${listens}\n${report}`);
    const service = new RunningService(
      'greeter',
      { main, env: {} },
      await loadKeeper(workspaceRoot()),
    );
    await service.start();
    await eventually(() => service.logs.withField('code', strayWrite).length === 1);

    await expect(service.finish()).rejects.toThrow('greeter wrote outside a transaction 1 times');
  });
});

async function program(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'greeter-'));
  afterThisFile(() => rm(folder, { recursive: true }));
  const file = join(folder, 'main.mjs');
  await writeFile(file, source);
  return file;
}
