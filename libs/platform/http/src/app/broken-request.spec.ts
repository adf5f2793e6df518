import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, publicUrl } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

describe('what is not even HTTP', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([]);
    await testApp.app.listen(0, '127.0.0.1');
  });
  afterAll(() => testApp.close());

  const send = async (said: string) => {
    const { port } = testApp.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(said);
    return text(socket);
  };

  it.each([
    ['nonsense', 'hello there\r\n\r\n', 400, 'request.malformed', '/'],
    [
      'too large a header',
      `GET /v1/events?limit=1 HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'request.headers-too-large',
      '/v1/events',
    ],
    [
      'too long an address',
      `GET /v1/events?x=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
      414,
      'request.path-too-long',
      '/v1/events',
    ],
  ])('is answered with a problem too: %s', async (_, said, status, code, instance) => {
    const [head, body] = (await send(said)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*application/problem\\+json`));
    expect(JSON.parse(body!)).toMatchObject({
      status,
      code,
      type: `${publicUrl}/problems/${code}`,
      instance,
      errors: [],
    });
    const { traceId } = JSON.parse(body!) as { traceId: string };
    expect(head).toMatch(new RegExp(`traceparent: 00-${traceId}-`));
    expect(head).toMatch(/x-correlation-id: [\da-f-]{36}/);
  });

  it('is no matter for the log, nor is where Fastify listens', () => {
    expect(testApp.lines).toEqual([]);
  });

  it('does not keep the door from serving others', async () => {
    await send('hello there\r\n\r\n');
    expect((await testApp.ask({ url: '/v1/nothing' })).status).toBe(404);
  });
});
