import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { Area, Public } from '@regional-events/platform-auth';
import { currentTrace } from '@regional-events/platform-logging';
import { z } from 'zod';
import { openTestApp, secretariat } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';
import { Context } from './context.decorator.ts';
import { FORM_MEDIA_TYPE, FormBody, IdempotencyKeyNeeded } from './route-traits.ts';

const anything = z.unknown();
let seen: CommandContext[] = [];
let trace: unknown;

@Area('events')
@Controller('v1/events')
class EventController {
  @Post()
  draft(@Body({ schema: anything }) _: unknown, @Context() context: CommandContext) {
    seen.push(context);
    trace = currentTrace()?.correlationId;
    return {};
  }

  @Get()
  list(@Context() context: CommandContext) {
    seen.push(context);
    return {};
  }

  @Post(':id/publish')
  @HttpCode(200)
  publish(@Param('id') verb: string, @Context() context: CommandContext) {
    seen.push(context);
    if (verb === 'again') context.idempotency?.replayed();
    return {};
  }

  @Post(':id/clone')
  @IdempotencyKeyNeeded()
  clone() {
    return {};
  }
}

@Area('events')
@Controller('v1/topics')
class TopicController {
  @Post()
  start(@Query({ schema: anything }) _: unknown, @Context() context: CommandContext) {
    seen.push(context);
    return {};
  }
}

const form = z.strictObject({ grant_type: z.string(), scope: z.string().optional() });

@Controller('v1/oauth/token')
class TokenController {
  @Post()
  @Public()
  @FormBody()
  @HttpCode(200)
  token(@Body({ schema: form }) body: z.output<typeof form>) {
    return body;
  }
}

describe('the context of a command', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([EventController, TopicController, TokenController]);
  });
  afterAll(() => testApp.close());
  beforeEach(() => {
    seen = [];
  });

  const post = async (
    key: string,
    payload: object | string = { a: 1, b: [2] },
    url = '/v1/events',
  ) => {
    const headers = { 'idempotency-key': key, 'content-type': 'application/json' };
    await testApp.ask({ method: 'POST', url, payload, headers });
    return seen.at(-1)?.idempotency;
  };

  it('says who acts', async () => {
    await testApp.ask({ url: '/v1/events' });
    expect(seen[0]?.actor).toEqual(secretariat);
  });

  it('goes on with the trace of the caller, in a span of its own, and gives it back', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const headers = { traceparent, 'x-correlation-id': 'sample:7' };
    const answer = await testApp.ask({ method: 'POST', url: '/v1/events', payload: {}, headers });
    expect(seen[0]?.correlationId).toBe('sample:7');
    expect(seen[0]?.traceparent).toMatch(
      /^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)\w{16}-01$/,
    );
    expect(answer.headers).toMatchObject({
      'x-correlation-id': 'sample:7',
      traceparent: seen[0]?.traceparent,
    });
    expect(trace).toBe('sample:7');
  });

  it.each([
    'nonsense',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  ])('has a trace of its own where the caller sends %s', async (traceparent) => {
    await testApp.ask({ url: '/v1/events', headers: { traceparent } });
    expect(seen[0]?.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(seen[0]?.traceparent).not.toContain('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(seen[0]?.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('knows the same request by its key, path and body, however the body is written', async () => {
    const first = await post('key-1', '{"a":1,"b":[2]}');
    const second = await post('key-1', '{ "b": [2], "a": 1.0 }');
    expect(second?.scopeHash).toBe(first?.scopeHash);
    expect(second?.bodyHash).toBe(first?.bodyHash);
    expect(second?.sealingKey).toEqual(first?.sealingKey);
    expect(first?.sealingKey).toHaveLength(32);
    expect(JSON.stringify([first?.scopeHash, first?.bodyHash])).not.toContain('key-1');
  });

  it('tells other keys, paths and bodies apart', async () => {
    const first = await post('key-1');
    expect((await post('key-2'))?.scopeHash).not.toBe(first?.scopeHash);
    expect((await post('key-1', {}, '/v1/events/1/publish'))?.scopeHash).not.toBe(first?.scopeHash);
    expect((await post('key-1', { a: 2, b: [2] }))?.bodyHash).not.toBe(first?.bodyHash);
    expect((await post('key-2'))?.sealingKey).not.toEqual(first?.sealingKey);
  });

  const id = '01890000-0000-7000-8000-00000000000a';

  it.each([
    ['the case of ids', `/v1/events/${id.toUpperCase()}/publish`],
    ['percent-encoded letters', `/v1/%65vents/${id}/%70ublish`],
    ['percent-encoded ids', `/v1/events/%30${id.slice(1)}/publish`],
  ])('does not count a key twice for %s in the path', async (_, url) => {
    const plain = await post('key-1', {}, `/v1/events/${id}/publish`);
    expect(await post('key-1', {}, url)).toMatchObject({
      scopeHash: plain?.scopeHash,
      bodyHash: plain?.bodyHash,
    });
  });

  it('keeps to the key for another query, and takes it for another request', async () => {
    const plain = await post('key-1', {}, '/v1/topics');
    const dry = await post('key-1', {}, '/v1/topics?dryRun=true');
    expect(dry?.scopeHash).toBe(plain?.scopeHash);
    expect(dry?.bodyHash).not.toBe(plain?.bodyHash);
    const again = await post('key-1', {}, '/v1/topics?%64ryRun=%74rue');
    expect(again?.bodyHash).toBe(dry?.bodyHash);
  });

  it('knows nothing under the path with a slash at its end', async () => {
    expect((await testApp.ask({ method: 'POST', url: '/v1/events/', payload: {} })).status).toBe(
      404,
    );
  });

  it.each([
    ['', 400],
    ['a b', 400],
    ['ключ', 400],
    ['a'.repeat(256), 400],
    ['a'.repeat(255), 201],
    ['!~', 201],
  ])('takes the key %j: %d', async (key, status) => {
    const headers = { 'idempotency-key': key };
    const answer = await testApp.ask({ method: 'POST', url: '/v1/events', payload: {}, headers });
    expect(answer.status).toBe(status);
  });

  it('has no key on a GET', async () => {
    await testApp.ask({ url: '/v1/events', headers: { 'idempotency-key': 'key-1' } });
    expect(seen[0]).not.toHaveProperty('idempotency');
  });

  it('says that an answer is a stored one', async () => {
    const headers = { 'idempotency-key': 'key-1' };
    const again = await testApp.ask({ method: 'POST', url: '/v1/events/again/publish', headers });
    expect(again.headers['idempotency-replayed']).toBe('true');
    const once = await testApp.ask({ method: 'POST', url: '/v1/events/once/publish', headers });
    expect(once.headers['idempotency-replayed']).toBeUndefined();
  });

  it('needs a key where a route says so', async () => {
    const { status, body } = await testApp.ask({ method: 'POST', url: '/v1/events/1/clone' });
    expect({ status, code: body.code }).toEqual({
      status: 400,
      code: 'request.idempotency-key-missing',
    });
  });

  it('takes a form on the token route alone, each field once', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const ask = (payload: string) =>
      testApp.ask({ method: 'POST', url: '/v1/oauth/token', headers, payload });
    expect((await ask('grant_type=client_credentials&scope=a+b')).body).toEqual({
      grant_type: 'client_credentials',
      scope: 'a b',
    });
    expect((await ask('grant_type=a&grant_type=b')).status).toBe(400);
    expect((await ask('grant_type=a&admin=1')).status).toBe(400);
    const json = await testApp.ask({
      method: 'POST',
      url: '/v1/oauth/token',
      payload: { grant_type: 'a' },
    });
    expect([json.status, json.body]).toMatchObject([
      400,
      { error: 'invalid_request', error_description: expect.stringContaining(FORM_MEDIA_TYPE) },
    ]);
    const plain = { ...headers, 'content-type': 'text/plain' };
    const options = { method: 'POST', headers: plain, payload: 'grant_type=a' } as const;
    expect((await testApp.ask({ ...options, url: '/v1/oauth/token' })).body.error).toBe(
      'invalid_request',
    );
    expect((await testApp.ask({ ...options, url: '/v1/events' })).status).toBe(415);
  });

  it('is noted in the log by route, status and client, without query, body or token', async () => {
    await testApp.ask({
      method: 'POST',
      url: '/v1/events/abc/publish',
      headers: { 'x-correlation-id': 'noted' },
    });
    const line = testApp.lines.find(
      ({ correlationId, msg }) => correlationId === 'noted' && msg === 'request',
    );
    expect(line).toMatchObject({
      method: 'POST',
      route: '/v1/events/:id/publish',
      status: 200,
      ms: expect.any(Number),
      clientId: secretariat.clientId,
    });
    await testApp.ask({ url: '/v1/nothing' });
    expect(testApp.lines.at(-1)).toMatchObject({ problem: 'request.no-such-route' });
    expect(JSON.stringify(testApp.lines)).not.toContain(testApp.token);
  });
});
