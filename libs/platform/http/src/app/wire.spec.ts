import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Public } from '@regional-events/platform-auth';
import { z } from 'zod';
import { openTestApp } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';
import { RawConnection, requests } from '@regional-events/testing';

@Controller('v1/things')
class ThingController {
  @Get()
  @Public()
  list() {
    return { data: [] };
  }

  @Post()
  @Public()
  @HttpCode(200)
  make(@Body({ schema: z.strictObject({ a: z.int() }) }) body: object) {
    return body;
  }
}

describe('a service on the wire', () => {
  let testApp: TestApp;
  let raw: RawConnection;
  beforeAll(async () => {
    testApp = await openTestApp([ThingController]);
    await testApp.app.listen(0, '127.0.0.1');
    raw = new RawConnection(await testApp.app.getUrl());
  });
  afterAll(() => testApp.close());

  it.each(requests('/v1/things'))('%s', async (_, sent, expected) => {
    const { status, headers, body } = await raw.ask(sent);
    const { code = codeIn(body), allow = [] } = expected;
    expect([status, codeIn(body)]).toEqual([expected.status, code]);
    for (const method of allow) expect(headers['allow']).toContain(method);
    const isProblem = headers['content-type']?.startsWith('application/problem+json') ?? false;
    expect(isProblem).toBe(status >= 400);
  });
});

function codeIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}
