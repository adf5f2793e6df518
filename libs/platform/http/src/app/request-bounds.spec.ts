import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Area, Public } from '@regional-events/platform-auth';
import { z } from 'zod';
import { FormBody } from '../context/route-traits.ts';
import { openTestApp } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

@Area('events')
@Controller('v1/events')
class EventController {
  @Post()
  draft(@Body({ schema: z.unknown() }) _: unknown) {
    return {};
  }

  @Get()
  list(@Query({ schema: z.looseObject({}) }) _: object) {
    return {};
  }

  @Post(':id/publish')
  publish() {
    return {};
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

const many = (count: number, one: (index: number) => string, between: string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(between);

describe('what is parsed', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([EventController, TokenController]);
  });
  afterAll(() => testApp.close());

  const sendForm = (payload: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization: '' };
    return testApp.ask({ method: 'POST', url: '/v1/oauth/token', payload, headers });
  };
  const sendJson = (payload: string, url = '/v1/events') =>
    testApp.ask({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } });

  it('of a form is fifty fields and eight KiB', async () => {
    expect((await sendForm(many(50, (at) => `f${at}=1`, '&'))).status).toBe(200);
    expect(await sendForm(many(51, (at) => `f${at}=1`, '&'))).toMatchObject({
      status: 400,
      body: { code: 'request.malformed', errors: [{ code: 'too-many' }] },
    });
    expect((await sendForm(`a=${'b'.repeat(8_190)}`)).status).toBe(200);
    expect(await sendForm(`a=${'b'.repeat(8_191)}`)).toMatchObject({
      status: 413,
      body: { code: 'request.body-too-large' },
    });
  });

  it('of a form keeps a field that comes twice as such', async () => {
    expect((await sendForm('a=1&a=2&a=3&b=4')).text).toBe('{"a":["1","2","3"],"b":"4"}');
  });

  it('of JSON is fifty thousand members and elements', async () => {
    expect((await sendJson(`[${many(49_999, () => '0', ',')}]`)).status).toBe(201);
    for (const payload of [
      `[${many(50_001, () => '0', ',')}]`,
      `{${many(50_001, (at) => `"k${at}":0`, ',')}}`,
      `[${many(300_000, () => '[]', ',')}]`,
    ]) {
      expect(await sendJson(payload)).toMatchObject({
        status: 400,
        body: { code: 'request.json-malformed' },
      });
    }
  });

  it.each([
    String.raw`{"\u005f_pr\u006Fto_\u005F" : {}}`,
    '{"a":[{"__proto__":1}]}',
    '{ "__proto__"\n:1}',
  ])('of JSON has no member called __proto__, however it is spelt: %s', async (payload) => {
    expect((await sendJson(payload)).status).toBe(400);
  });

  it('of JSON may speak of __proto__ in a value', async () => {
    expect((await sendJson(String.raw`{"a":"__proto__","b":"\"__proto__\":"}`)).status).toBe(201);
  });

  it('of a query is a hundred parameters', async () => {
    const ask = (count: number) =>
      testApp.ask({ url: `/v1/events?${many(count, () => 'a=1', '&')}` });
    expect((await ask(100)).status).toBe(200);
    expect(await ask(101)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/query', code: 'too-many' }] },
    });
  });

  it('of a head is a hundred fields', async () => {
    const fields = Array.from({ length: 101 }, (_, at) => [`x-${at}`, '1'] as const);
    expect(
      await testApp.ask({ url: '/v1/events', headers: Object.fromEntries(fields) }),
    ).toMatchObject({ status: 431, body: { code: 'request.headers-too-large' } });
  });

  it('is not given back at length where it is refused', async () => {
    const answer = await sendJson(
      `{${many(40_000, (at) => `"${'k'.repeat(14)}${at}":0`, ',')}}`,
      '/v1/events/1/publish',
    );
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toHaveLength(50);
    expect(answer.text.length).toBeLessThan(10_000);
  });
});
