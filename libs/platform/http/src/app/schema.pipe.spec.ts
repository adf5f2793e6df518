import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Area } from '@regional-events/platform-auth';
import { z } from 'zod';
import { idParamOf } from '../schema/ids.ts';
import { languageMap } from '../schema/language-map.ts';
import { listQuery } from '../schema/list-query.ts';
import { localDate } from '../schema/time.ts';
import { openTestApp } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

const draft = z.strictObject({
  title: languageMap(),
  days: z.array(z.strictObject({ date: localDate })).max(3),
  'a/b~c': z.string().optional(),
});
const list = listQuery({ filters: { kind: z.enum(['workshop', 'webinar']) }, sorts: ['startsAt'] });

@Area('events')
@Controller('v1/events')
class EventController {
  @Post()
  draft(@Body({ schema: draft }) body: z.output<typeof draft>) {
    return body;
  }

  @Get()
  list(@Query({ schema: list }) query: z.output<typeof list>) {
    return query;
  }

  @Get(':id')
  read(@Param({ schema: idParamOf('the item') }) { id }: { id: string }) {
    return { id };
  }

  @Post(':id/publish')
  @HttpCode(200)
  publish() {
    return {};
  }

  @Patch(':id')
  change(@Body({ schema: draft.partial() }) body: object) {
    return body;
  }
}

describe('what does not fit', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([EventController]);
  });
  afterAll(() => testApp.close());

  const errorsOf = async (options: Parameters<TestApp['ask']>[0]) => {
    const { status, body } = await testApp.ask(options);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'request.malformed' });
    return body.errors.map(
      ({ pointer, code }: { pointer: string; code: string }) => `${code} ${pointer}`,
    );
  };

  it('is named with pointers into the body, all at once', async () => {
    const payload = {
      title: { en: 'A\u200b', 'not a tag': 'a' },
      days: [{ date: '2026-02-30' }],
      'a/b~c': 1,
      capacity: 3,
    };
    expect(await errorsOf({ method: 'POST', url: '/v1/events', payload })).toEqual([
      'invisible-character /title/en',
      'invalid-key /title/not a tag',
      'invalid-format /days/0/date',
      'invalid-type /a~1b~0c',
      'unknown-field /capacity',
    ]);
  });

  it.each([
    ['nothing', undefined, ['missing ']],
    ['a list', [], ['invalid-type ']],
    ['a text', '"x"', ['invalid-type ']],
    ['null', 'null', ['invalid-type ']],
  ])('may be %s instead of an object', async (_, payload, expected) => {
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST' as const, url: '/v1/events', headers };
    const given =
      typeof payload === 'object'
        ? { ...options, payload }
        : { ...options, ...(payload && { payload }) };
    expect(await errorsOf(given)).toEqual(expected);
  });

  it('is described in words of this API', async () => {
    const detailsFor = async (options: Parameters<TestApp['ask']>[0]) =>
      (await testApp.ask(options)).body.errors.map(({ detail }: { detail: string }) => detail);
    const payload = { title: { en: 7 }, days: [1, 2, 3, 4], 'a/b~c': null };
    expect(await detailsFor({ method: 'POST', url: '/v1/events', payload })).toEqual([
      'must be text',
      'must have at most 3 items',
      'must be text',
    ]);
    expect(await detailsFor({ url: '/v1/events?limit=201&limit=1&sort=title&kind=party' })).toEqual(
      [
        'must be given once',
        'must be one of startsAt, -startsAt',
        'must be one of workshop, webinar',
      ],
    );
    expect(await detailsFor({ url: '/v1/events?limit=201' })).toEqual(['must be at most 200']);
  });

  it('is not a filter whose values are repeated, have commas between them, or both', async () => {
    for (const query of ['kind=webinar&kind=workshop', 'kind=webinar,workshop']) {
      const { body } = await testApp.ask({ url: `/v1/events?${query}` });
      expect(body.kind).toEqual(['webinar', 'workshop']);
    }
    const mixed = '/v1/events?kind=webinar,workshop&kind=webinar';
    expect((await testApp.ask({ url: mixed })).body.kind).toHaveLength(3);
    expect(await errorsOf({ url: '/v1/events?kind=webinar&kind=party' })).toEqual([
      'invalid-value /query/kind/1',
    ]);
    expect(await errorsOf({ url: '/v1/events?kind=' })).toEqual(['invalid-value /query/kind/0']);
  });

  it('never repeats the value', async () => {
    const { text } = await testApp.ask({
      method: 'POST',
      url: '/v1/events',
      payload: { title: 'Ana Anić', days: [] },
    });
    expect(text).not.toContain('Anić');
  });

  it.each([
    ['an unknown parameter', '?colour=red', ['unknown-field /query/colour']],
    ['a parameter given twice', '?limit=1&limit=2', ['repeated /query/limit']],
    ['a limit of none', '?limit=0', ['too-small /query/limit']],
    ['a limit over 200', '?limit=201', ['too-big /query/limit']],
    ['a limit that is no number', '?limit=1e2', ['invalid-format /query/limit']],
    ['an order that a list has not', '?sort=title', ['invalid-value /query/sort']],
    ['one wrong value of several', '?kind=workshop,party', ['invalid-value /query/kind/1']],
  ])('may be %s', async (_, query, expected) => {
    expect(await errorsOf({ url: `/v1/events${query}` })).toEqual(expected);
  });

  it('may be a parameter or a body that a route does not take at all', async () => {
    const id = '01890000-0000-7000-8000-000000000001';
    expect(await errorsOf({ url: `/v1/events/${id}?a=1` })).toEqual(['unknown-field /query/a']);
    const publish = { method: 'POST' as const, url: `/v1/events/${id}/publish` };
    expect(await errorsOf({ ...publish, payload: { reason: 'x' } })).toEqual([
      'unknown-field /reason',
    ]);
    expect(await errorsOf({ ...publish, payload: [1] })).toEqual(['unknown-field ']);
  });

  it('may be an id in the path', async () => {
    expect(await errorsOf({ url: '/v1/events/7' })).toEqual(['invalid-format /path/id']);
  });

  it('is not an empty body, nor {}, where none is needed', async () => {
    const url = '/v1/events/01890000-0000-7000-8000-000000000001/publish';
    const headers = { 'content-type': 'application/json' };
    expect((await testApp.ask({ method: 'POST', url, headers })).status).toBe(200);
    expect((await testApp.ask({ method: 'POST', url, payload: {} })).status).toBe(200);
    expect((await testApp.ask({ method: 'POST', url })).status).toBe(200);
  });

  it('is not a merge patch, under either media type', async () => {
    const url = '/v1/events/01890000-0000-7000-8000-000000000001';
    for (const type of ['application/merge-patch+json', 'application/json; charset=utf-8']) {
      const headers = { 'content-type': type, 'if-match': '*' };
      const answer = await testApp.ask({ method: 'PATCH', url, headers, payload: '{"days":[]}' });
      expect(answer).toMatchObject({ status: 200, body: { days: [] } });
    }
  });
});
