import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerBrokenRequest } from './broken-request.ts';
import { endSlowBodies, longestRequest, requestTimeouts } from './slow-bodies.ts';

const publicUrl = 'https://events.example.org';
const times = { headersMs: 300, bodyMs: 400, bytesPerSecond: 2_000, checkMs: 50 };

describe('a request that comes slowly', () => {
  let fastify: FastifyInstance;
  let carriedOut = 0;
  beforeAll(async () => {
    fastify = Fastify({
      bodyLimit: 1_048_576,
      http: { headersTimeout: times.headersMs, connectionsCheckingInterval: times.checkMs },
      clientErrorHandler: (error, socket) =>
        answerBrokenRequest({ error, socket }, fastify, publicUrl),
    });
    endSlowBodies(fastify, publicUrl, times);
    fastify.addContentTypeParser(
      '*',
      { parseAs: 'string' },
      async (_: unknown, body: string) => body,
    );
    fastify.post('/', ({ body }) => {
      carriedOut += 1;
      return String(body).length;
    });
    await fastify.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => fastify.close());

  /** Sends so many bytes at a time, with a pause between; resolves with the answer. */
  async function uploaded(size: number, { atOnce, pauseMs }: { atOnce: number; pauseMs: number }) {
    const { port } = fastify.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => undefined);
    const answer = text(socket).catch(() => '');
    const head = ['POST / HTTP/1.1', 'Host: a', 'Connection: close', 'Content-Type: text/x'];
    socket.write(`${[...head, `Content-Length: ${size}`].join('\r\n')}\r\n\r\n`);
    for (let sent = 0; sent < size && socket.writable; sent += atOnce) {
      socket.write('x'.repeat(Math.min(atOnce, size - sent)));
      await pause(pauseMs);
    }
    return answer;
  }

  it('byte by byte is ended with 408', async () => {
    const answer = await uploaded(1_000, { atOnce: 1, pauseMs: 20 });
    expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*"code":"request\.too-slow"/);
  });

  /** The second half is already in the socket while this process is blocked and its timeout passes. */
  async function halfReadBefore(stillMs: number) {
    const { port } = fastify.server.address() as AddressInfo;
    const socket = connect({ port, host: '127.0.0.1' });
    const arrived = once(fastify.server, 'request');
    const head = 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/x\r\n';
    socket.write(`${head}Content-Length: 4\r\n\r\nab`);
    await arrived;
    socket.write('cd');
    const until = performance.now() + times.bodyMs + stillMs;
    while (performance.now() < until);
    return text(socket);
  }

  it('is not carried out once it was refused, though its rest still comes', async () => {
    const before = carriedOut;
    expect(await halfReadBefore(300)).toMatch(/^HTTP\/1\.1 408 /);
    await pause(300);
    expect(carriedOut).toBe(before);
  });

  it('is not carried out when its last header comes after it was refused', async () => {
    const before = carriedOut;
    const { port } = fastify.server.address() as AddressInfo;
    const socket = connect({ port, host: '127.0.0.1' });
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/x\r\n');
    await once(socket, 'readable');
    socket.write('Content-Length: 4\r\n\r\nabcd');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
    await pause(300);
    expect(carriedOut).toBe(before);
  });

  it('is not to blame for the time in which this process stood still', async () => {
    expect(await halfReadBefore(1_500)).toMatch(/^HTTP\/1\.1 200 [^]*4$/);
  });

  it('at an honest rate is taken, however long it takes', async () => {
    const begin = performance.now();
    const answer = await uploaded(60_000, { atOnce: 6_000, pauseMs: 100 });
    expect(performance.now() - begin).toBeGreaterThan(times.bodyMs);
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*60000$/);
  });

  it('may take as long as its page says, and not longer', () => {
    expect(requestTimeouts).toMatchObject({
      headersMs: 10_000,
      bodyMs: 10_000,
      bytesPerSecond: 16_384,
    });
    expect(longestRequest(requestTimeouts)).toBe(85_000);
  });
});
