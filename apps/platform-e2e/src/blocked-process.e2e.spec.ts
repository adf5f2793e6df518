import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { eventually, startService, workspaceRoot } from '@regional-events/testing';

const blockable = [
  '--import',
  join(workspaceRoot(), 'libs/testing/src/processes/block-on-signal.mjs'),
];

function startGateway(seconds: string) {
  const env = { GATEWAY_PORT: '0', STANDSTILL_SECONDS: seconds };
  return startService('gateway', { nodeArgs: blockable, env });
}

describe('a process whose event loop stands still', () => {
  it('is ended with a word in its log, so that it can be started again', async () => {
    const gateway = await startGateway('2');
    process.kill(gateway.pid!, 'SIGUSR2');
    await eventually(() => gateway.ended !== undefined);
    expect(gateway.ended).toBe('SIGKILL');
    expect(gateway.logs.withField('code', 'event-loop-stands-still')[0]?.fields).toMatchObject({
      level: 'fatal',
      name: 'gateway',
    });
    await gateway.start();
    expect((await fetch(`${gateway.address}/health/live`)).status).toBe(200);
  });

  it('is left alone where nobody watches', async () => {
    const [watched, unwatched] = await Promise.all([startGateway('2'), startGateway('0')]);
    for (const { pid } of [unwatched, watched]) process.kill(pid!, 'SIGUSR2');
    await eventually(() => watched.ended !== undefined);
    expect(unwatched.ended).toBeUndefined();
    await unwatched.kill();
  });

  it('is not one that was suspended for longer, nor one that is idle', async () => {
    const gateway = await startGateway('1');
    gateway.pause();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    gateway.resume();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(gateway.ended).toBeUndefined();
    expect((await fetch(`${gateway.address}/health/live`)).status).toBe(200);
  });
});
