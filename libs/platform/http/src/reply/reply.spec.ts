import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { Area } from '@regional-events/platform-auth';
import { expectUnchanged } from '@regional-events/kernel';
import type { CommandContext } from '@regional-events/kernel';
import { Context } from '../context/context.decorator.ts';
import { listQuery } from '../schema/list-query.ts';
import { openTestApp, publicUrl } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';
import { accepted, created, noContent, one, page } from './reply.ts';

const item = { id: '01890000-0000-7000-8000-000000000001', title: { en: 'Workshop' } };
const etag = '"3"';
const query = listQuery({ sorts: ['startsAt'] });

@Area('events')
@Controller('v1/events')
class EventController {
  @Post()
  draft() {
    return created({ item, etag }, 'v1/events');
  }

  @Get()
  list(@Query({ schema: query }) { limit, after }: { limit: number; after?: string }) {
    return page({ data: [{ limit }], next: after === undefined ? 'a b/c' : null });
  }

  @Get(':id')
  read() {
    return one({ item, etag });
  }

  @Patch(':id')
  change(@Context() context: CommandContext) {
    expectUnchanged(context, etag);
    return one({ item, etag: '"4"' });
  }

  @Post(':id/publish')
  @HttpCode(200)
  publish(@Context() context: CommandContext) {
    expectUnchanged(context, etag);
    return one({ item, etag });
  }

  @Post(':id/clone')
  clone() {
    return accepted({ id: 'job' }, 'v1/jobs/7');
  }
}

@Area('events')
@Controller('v1/events/:id')
class SeatPlanController {
  @Get('seat-plan')
  seatPlan() {
    return one({ item, etag }, { never304: true });
  }

  @Put('quotas')
  quotas() {
    return one({ item, etag });
  }

  @Delete('sessions')
  remove() {
    return noContent();
  }
}

describe('an answer', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([EventController, SeatPlanController]);
  });
  afterAll(() => testApp.close());

  const url = `/v1/events/${item.id}`;

  it('to a POST says where the new thing is, and its version', async () => {
    const { status, headers, body } = await testApp.ask({ method: 'POST', url: '/v1/events' });
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: `${publicUrl}/v1/events/${item.id}`, etag });
    expect(body).toEqual(item);
  });

  it('of a verb is the item as it now is', async () => {
    const { status, headers, body } = await testApp.ask({ method: 'POST', url: `${url}/publish` });
    expect({ status, etag: headers['etag'], body }).toEqual({ status: 200, etag, body: item });
  });

  it('of a bulk names its job', async () => {
    const { status, headers } = await testApp.ask({ method: 'POST', url: `${url}/clone` });
    expect({ status, location: headers['location'] }).toEqual({
      status: 202,
      location: `${publicUrl}/v1/jobs/7`,
    });
  });

  it.each([etag, '*', 'W/"3"', '"1", "3"'])(
    'is 304 without a body for If-None-Match: %s',
    async (seen) => {
      const answer = await testApp.ask({ url, headers: { 'if-none-match': seen } });
      expect(answer).toMatchObject({ status: 304, text: '' });
      expect(answer.headers['etag']).toBe(etag);
    },
  );

  it('is whole for an older version, and for a list that is none', async () => {
    expect((await testApp.ask({ url, headers: { 'if-none-match': '"2"' } })).body).toEqual(item);
    expect((await testApp.ask({ url, headers: { 'if-none-match': '3' } })).status).toBe(400);
  });

  it('that changes without its version is never 304', async () => {
    const answer = await testApp.ask({
      url: `${url}/seat-plan`,
      headers: { 'if-none-match': etag },
    });
    expect(answer.status).toBe(200);
  });

  it('that is never 304 refuses an If-None-Match that is none as well', async () => {
    const headers = { 'if-none-match': '3' };
    expect((await testApp.ask({ url: `${url}/seat-plan`, headers })).status).toBe(400);
  });

  it('to a HEAD has the headers of the GET', async () => {
    const answer = await testApp.ask({ method: 'HEAD', url });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(answer.headers['etag']).toBe(etag);
  });

  it.each([
    ['PATCH', ''],
    ['PUT', '/quotas'],
    ['DELETE', '/sessions'],
  ] as const)('to a %s without If-Match is 428', async (method, path) => {
    const { status, body } = await testApp.ask({ method, url: url + path });
    expect({ status, code: body.code }).toEqual({ status: 428, code: 'request.if-match-missing' });
  });

  it.each([
    [etag, 200],
    ['*', 200],
    ['"2", "3"', 200],
    ['"2"', 412],
    ['W/"3"', 412],
    ['3', 400],
    ['', 400],
  ])('to a PATCH with If-Match: %s is %d', async (seen, status) => {
    const answer = await testApp.ask({ method: 'PATCH', url, headers: { 'if-match': seen } });
    expect(answer.status).toBe(status);
  });

  it('to a verb with an old If-Match is 412 as well, though it needs none', async () => {
    const options = {
      method: 'POST',
      url: `${url}/publish`,
      headers: { 'if-match': '"1"' },
    } as const;
    expect((await testApp.ask(options)).status).toBe(412);
  });

  it('of a DELETE has no body', async () => {
    const options = {
      method: 'DELETE',
      url: `${url}/sessions`,
      headers: { 'if-match': '*' },
    } as const;
    expect(await testApp.ask(options)).toMatchObject({ status: 204, text: '' });
  });

  it('of a list names the cursor of the next page, and links to it with the same question', async () => {
    const { headers, body } = await testApp.ask({ url: '/v1/events?limit=1&sort=-startsAt' });
    expect(body).toEqual({
      data: [{ limit: 1 }],
      page: { next: expect.stringMatching(/^[\w-]+$/) },
    });
    expect(headers['link']).toBe(
      `<${publicUrl}/v1/events?limit=1&sort=-startsAt&after=${body.page.next}>; rel="next"`,
    );
  });

  it('of the last page links nowhere', async () => {
    const first = await testApp.ask({ url: '/v1/events' });
    const last = await testApp.ask({ url: `/v1/events?after=${first.body.page.next}` });
    const { headers, body } = last;
    expect({ next: body.page.next, link: headers['link'] }).toEqual({
      next: null,
      link: undefined,
    });
  });
});
