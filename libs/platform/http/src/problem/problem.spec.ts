import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { Area } from '@regional-events/platform-auth';
import { DomainError } from '@regional-events/kernel';
import type { ErrorKind } from '@regional-events/kernel';
import { z } from 'zod';
import { openTestApp, publicUrl } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

/** As in the gateway, where a path may match a template without a controller. */
const WRONG_PATH = 'wrong-path';

class EventIsFullError extends DomainError {
  constructor(kind: ErrorKind) {
    super({
      kind,
      code: 'registration.event-full',
      detail: 'All 46 seats are taken.',
      errors: [{ pointer: '/eventId', code: 'registration.event-full', detail: 'is full' }],
      extras: { allowedTransitions: ['cancel'], status: 'not a number' },
      ...(kind === 'conflict' ? { retryAfterSeconds: 3 } : {}),
    });
  }
}

@Area('events')
@Controller('v1/events')
class EventController {
  @Post()
  draft(@Body({ schema: z.looseObject({}) }) body: object) {
    return body;
  }

  @Get(':id')
  fail(@Param('id') kind: ErrorKind | typeof WRONG_PATH) {
    if (kind === WRONG_PATH) throw new NotFoundException();
    throw new EventIsFullError(kind);
  }

  @Post(':id/publish')
  break() {
    throw new TypeError('the password of mongodb://root:hunter2@db is wrong');
  }
}

describe('a problem', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([EventController]);
  });
  afterAll(() => testApp.close());

  const post = (payload: string | Buffer, type = 'application/json') =>
    testApp.ask({ method: 'POST', url: '/v1/events', payload, headers: { 'content-type': type } });

  it('tells a broken rule as RFC 9457 says, with the page of its code', async () => {
    const answer = await testApp.ask({ url: '/v1/events/conflict' });
    expect(answer.status).toBe(409);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toEqual({
      type: `${publicUrl}/problems/registration.event-full`,
      title: 'Event full',
      status: 409,
      detail: 'All 46 seats are taken.',
      instance: '/v1/events/conflict',
      code: 'registration.event-full',
      errors: [{ pointer: '/eventId', code: 'registration.event-full', detail: 'is full' }],
      allowedTransitions: ['cancel'],
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('names the path, not what was asked in the query', async () => {
    const { status, body } = await testApp.ask({
      url: '/v1/events/conflict?email=ana@example.org',
    });
    expect({ status, instance: body.instance }).toEqual({
      status: 400,
      instance: '/v1/events/conflict',
    });
  });

  it.each<[ErrorKind, number]>([
    ['malformed', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['stale', 412],
    ['unprocessable', 422],
    ['precondition-missing', 428],
    ['too-many', 429],
    ['unavailable', 503],
  ])('of the kind %s has the status %d', async (kind, status) => {
    const answer = await testApp.ask({ url: `/v1/events/${kind}` });
    expect(answer.status).toBe(status);
    expect(answer.body.status).toBe(status);
  });

  it('says when to come again, and how to sign in', async () => {
    expect((await testApp.ask({ url: '/v1/events/conflict' })).headers['retry-after']).toBe('3');
    expect((await testApp.ask({ url: '/v1/events/unavailable' })).headers['retry-after']).toBe('1');
    expect(
      (await testApp.ask({ url: '/v1/events/unauthenticated' })).headers['www-authenticate'],
    ).toBe('Bearer');
  });

  it('keeps the words of an error that nobody foresaw to itself, and logs them with their stack', async () => {
    const answer = await testApp.ask({ method: 'POST', url: '/v1/events/1/publish' });
    expect(answer.status).toBe(500);
    expect(answer.body.code).toBe('internal-error');
    expect(answer.text).not.toMatch(/password|mongodb|TypeError/);
    const line = testApp.lines.find(({ msg }) => msg === 'a request failed');
    expect(line).toMatchObject({ level: 'error', traceId: answer.body.traceId });
    expect(line?.['err']).toMatchObject({
      type: 'TypeError',
      stack: expect.stringContaining('problem.spec'),
    });
    expect(JSON.stringify(line)).not.toContain('hunter2');
  });

  it.each([
    ['a path that nobody serves', { url: '/v1/nothing' }, 404, 'request.no-such-route'],
    [
      'a path that nobody serves though its method is known',
      { url: `/v1/events/${WRONG_PATH}` },
      404,
      'request.no-such-route',
    ],
    [
      'a method that a path does not take',
      { method: 'DELETE', url: '/v1/events' },
      405,
      'request.method-not-allowed',
    ],
    ['a path that cannot be decoded', { url: '/v1/events/%E0%A4%A' }, 400, 'request.malformed'],
    [
      'too long a part of a path',
      { url: `/v1/events/${'a'.repeat(2_000)}` },
      414,
      'request.path-too-long',
    ],
  ] as const)('tells of %s', async (_, options, status, code) => {
    const answer = await testApp.ask(options);
    expect(answer).toMatchObject({ status, body: { status, code } });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['x-correlation-id']).toBeDefined();
  });

  it('names the methods that a path takes', async () => {
    const refused = await testApp.ask({ method: 'DELETE', url: '/v1/events' });
    expect(refused.headers['allow']).toBe('OPTIONS, POST');
    const asked = await testApp.ask({ method: 'OPTIONS', url: '/v1/events/1' });
    expect(asked.status).toBe(204);
    expect(asked.headers['allow']).toBe('GET, HEAD, OPTIONS');
    expect((await testApp.ask({ method: 'OPTIONS', url: '/v1/nothing' })).status).toBe(404);
  });

  it.each([
    ['JSON that ends early', '{"title":', 'application/json', 400, 'request.json-malformed'],
    [
      'a body that is not UTF-8',
      Buffer.from([0x22, 0xff, 0x22]),
      'application/json',
      400,
      'request.json-malformed',
    ],
    [
      'JSON nested too deeply',
      '['.repeat(40) + ']'.repeat(40),
      'application/json',
      400,
      'request.json-malformed',
    ],
    [
      'a member called __proto__',
      '{"__proto__":{"a":1}}',
      'application/json',
      400,
      'request.json-malformed',
    ],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415, 'request.media-type-not-supported'],
    ['plain text', 'hello', 'text/plain', 415, 'request.media-type-not-supported'],
    [
      'a merge patch in a POST',
      '{}',
      'application/merge-patch+json',
      415,
      'request.media-type-not-supported',
    ],
    [
      'a body over 1 MiB',
      `"${'a'.repeat(1_048_577)}"`,
      'application/json',
      413,
      'request.body-too-large',
    ],
  ])('refuses %s', async (_, payload, type, status, code) => {
    expect(await post(payload, type)).toMatchObject({ status, body: { status, code } });
  });

  it('of a path that nobody serves says so, whatever is sent there', async () => {
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { 'content-type': type };
      const answer = await testApp.ask({
        method: 'POST',
        url: '/v1/nothing',
        payload: '{',
        headers,
      });
      expect(answer).toMatchObject({ status: 404, body: { code: 'request.no-such-route' } });
    }
  });

  it('of a HEAD has no body', async () => {
    const answer = await testApp.ask({ method: 'HEAD', url: '/v1/events/not-found' });
    expect(answer).toMatchObject({ status: 404, text: '' });
  });
});
