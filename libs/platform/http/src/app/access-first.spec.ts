import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Area, Public } from '@regional-events/platform-auth';
import { z } from 'zod';
import { FormBody } from '../context/route-traits.ts';
import { openTestApp } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

const NO_TOKEN = { authorization: '' };
const JSON_TYPE = { 'content-type': 'application/json' };

@Area('events')
@Controller('v1/events')
class EventController {
  @Post()
  draft(@Body({ schema: z.looseObject({}) }) body: object) {
    return body;
  }
}

@Public()
@Controller('v1/oauth/token')
class TokenController {
  @Post()
  @HttpCode(200)
  @FormBody()
  token(@Body({ schema: z.looseObject({}) }) body: object) {
    return body;
  }
}

describe('a request without a right token', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([EventController, TokenController]);
    await testApp.app.listen(0, '127.0.0.1');
  });
  afterAll(() => testApp.close());

  const post = (headers: Record<string, string>, payload: string, url = '/v1/events') =>
    testApp.ask({ method: 'POST', url, payload, headers: { ...JSON_TYPE, ...headers } });

  it('is refused for that, whatever its body is', async () => {
    for (const payload of ['{"title":', `"${'a'.repeat(1_048_577)}"`]) {
      expect(await post(NO_TOKEN, payload)).toMatchObject({
        status: 401,
        body: { code: 'access.token-missing' },
      });
    }
    const answer = await post(
      { authorization: 'Bearer nonsense', 'content-type': 'text/plain' },
      'a',
    );
    expect(answer).toMatchObject({ status: 401, body: { code: 'access.token-invalid' } });
  });

  it('has its answer before any of its body has arrived', async () => {
    const { port, hostname } = new URL(await testApp.app.getUrl());
    const socket = connect(Number(port), hostname);
    const head = ['POST /v1/events HTTP/1.1', 'Host: a', 'Content-Type: application/json'];
    socket.write([...head, 'Content-Length: 1048576', '', ''].join('\r\n'));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 [^]*\r\nwww-authenticate: Bearer/i);
  });

  it('gets 404 or 405 for a path or a method that is not there, which needs no token', async () => {
    expect((await post(NO_TOKEN, '{', '/v1/nothing')).status).toBe(404);
    const refused = await testApp.ask({ method: 'PUT', url: '/v1/events', headers: NO_TOKEN });
    expect(refused.status).toBe(405);
  });

  it('is answered where a route is public, even with a token that is wrong', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await post({ ...headers, authorization: 'Bearer a' }, 'a=b', '/v1/oauth/token');
    expect(answer).toMatchObject({ status: 200, body: { a: 'b' } });
  });

  it('is not even decoded when the token is longer than any of ours', async () => {
    const token = `${testApp.token}${'a'.repeat(4_096)}`;
    expect(await post({ authorization: `Bearer ${token}` }, '{}')).toMatchObject({
      status: 401,
      body: { code: 'access.token-invalid' },
    });
  });
});
