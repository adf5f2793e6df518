import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Public } from '@regional-events/platform-auth';
import { z } from 'zod';
import { openDoor } from '../testing/door.ts';
import type { Door } from '../testing/door.ts';
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
  let door: Door;
  let raw: RawConnection;
  beforeAll(async () => {
    door = await openDoor([ThingController]);
    await door.app.listen(0, '127.0.0.1');
    raw = new RawConnection(await door.app.getUrl());
  });
  afterAll(() => door.close());

  it.each(requests('/v1/things'))('%s', async (_, sent, expected) => {
    const { status, headers, body } = await raw.ask(sent);
    const { code = told(body), allow = [] } = expected;
    expect([status, told(body)]).toEqual([expected.status, code]);
    for (const method of allow) expect(headers['allow']).toContain(method);
    const isProblem = headers['content-type']?.startsWith('application/problem+json') ?? false;
    expect(isProblem).toBe(status >= 400);
  });
});

function told(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}
