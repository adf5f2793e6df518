import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '@regional-events/testing';
import { askAny, askOnce } from './ask-any.ts';

const servers: Server[] = [];
let arrived = 0;

/** An instance that takes requests and dies before it answers, or one that answers. */
async function instance(answers: boolean): Promise<string> {
  const server = createServer((request, response) => {
    arrived += 1;
    if (answers) response.end('done');
    else request.socket.destroy();
  });
  servers.push(server);
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${port}`;
}

afterEach(() => {
  arrived = 0;
  for (const server of servers.splice(0)) server.close();
});

describe('a request that may arrive once', () => {
  it('goes to no second instance once there was a connection', async () => {
    const dying = await Promise.all([instance(false), instance(false)]);
    await expect(askOnce(dying, '/token', { method: 'POST' })).rejects.toThrow('fetch failed');
    expect(arrived).toBe(1);
    await expect(askAny(dying, '/token')).rejects.toThrow('fetch failed');
    expect(arrived).toBe(3);
  });

  it('goes to the next instance where nobody listens', async () => {
    const gone = `http://127.0.0.1:${await freePort()}`;
    const there = await instance(true);
    for (let tries = 0; tries < 8; tries += 1) {
      const answer = await askOnce([gone, there], '/token', { method: 'POST' });
      expect(answer.status).toBe(200);
    }
    expect(arrived).toBe(8);
  });
});
