import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Area } from '@regional-events/platform-auth';
import { z } from 'zod';
import { id, idParamOf } from '../schema/ids.ts';
import { listQuery } from '../schema/list-query.ts';
import { pageQuery } from '../schema/page-query.ts';
import { openTestApp } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';
import { page } from './reply.ts';

const events = listQuery({
  filters: { kind: z.enum(['a', 'b']), seriesId: id },
  ranges: { from: z.string() },
  sorts: ['startsAt'],
});
const others = listQuery({ filters: { kind: z.enum(['a', 'b']) } });
const plain = pageQuery({});
type Asked = { readonly after?: string };

/** A list whose next position is the one after that asked for. */
function pageBehind({ after = '0' }: Asked) {
  return page({ data: [{ after }], next: String(Number(after) + 1) });
}

@Area('events')
@Controller('v1')
class ListController {
  @Get('events')
  events(@Query({ schema: events }) query: Asked) {
    return pageBehind(query);
  }

  @Get('people')
  people(@Query({ schema: others }) query: Asked) {
    return pageBehind(query);
  }

  @Get('events/:id/sessions')
  sessions(
    @Param({ schema: idParamOf('the event') }) _: object,
    @Query({ schema: plain }) query: Asked,
  ) {
    return pageBehind(query);
  }
}

const series = '01890000-0000-7000-8000-00000000000a';
const other = '01890000-0000-7000-8000-00000000000b';

describe('a cursor', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([ListController]);
  });
  afterAll(() => testApp.close());

  const nextOf = async (url: string): Promise<string> =>
    (await testApp.ask({ url })).body.page.next;
  const taken = async (url: string, cursor: string) => {
    const { body, status } = await testApp.ask({
      url: `${url}${url.includes('?') ? '&' : '?'}after=${cursor}`,
    });
    return status === 200 ? body.data[0].after : `${status} ${body.code}`;
  };
  const refused = '400 request.unknown-cursor';

  it('leads on in its list, whatever the length of a page', async () => {
    const first = await nextOf('/v1/events?kind=a&sort=startsAt&limit=1');
    expect(await taken('/v1/events?kind=a&sort=startsAt&limit=200', first)).toBe('1');
  });

  it.each([
    [
      'the order of parameters and values',
      '/v1/events?kind=a,b&from[gte]=1',
      '/v1/events?from[gte]=1&kind=b,a',
    ],
    ['commas and repeated parameters', '/v1/events?kind=a,b', '/v1/events?kind=a&kind=b'],
    [
      'the case of ids',
      `/v1/events?seriesId=${series}`,
      `/v1/events?seriesId=${series.toUpperCase()}`,
    ],
    [
      'the case of ids in the path',
      `/v1/events/${series}/sessions`,
      `/v1/events/${series.toUpperCase()}/sessions`,
    ],
    ['percent-encoding', '/v1/events?kind=a', '/v1/%65vents?kind=%61'],
  ])('does not depend on %s', async (_, first, second) => {
    expect(await taken(second, await nextOf(first))).toBe('1');
  });

  it.each([
    ['another list', '/v1/events', '/v1/people'],
    [
      'the same list of another parent',
      `/v1/events/${series}/sessions`,
      `/v1/events/${other}/sessions`,
    ],
    ['a list below', '/v1/events', `/v1/events/${series}/sessions`],
    ['other filters', '/v1/events?kind=a', '/v1/events?kind=b'],
    ['a filter more', '/v1/events', '/v1/events?kind=b'],
    ['a filter less', '/v1/events?kind=a', '/v1/events'],
    ['another range', '/v1/events?from[gte]=1', '/v1/events?from[gt]=1'],
    ['another order', '/v1/events?sort=startsAt', '/v1/events?sort=-startsAt'],
    ['no order', '/v1/events?sort=startsAt', '/v1/events'],
  ])('is refused by %s', async (_, first, second) => {
    expect(await taken(second, await nextOf(first))).toBe(refused);
  });

  it.each(['0', 'nonsense', '%00', 'bnVsbA', 'null'])('is not %s', async (cursor) => {
    expect(await taken('/v1/events', cursor)).toBe(refused);
  });

  it('is refused when anything of it is changed or missing', async () => {
    const cursor = await nextOf('/v1/events');
    expect(await taken('/v1/events', cursor.slice(0, 12))).toBe(refused);
    expect(await taken('/v1/events', `A${cursor}`)).toBe(refused);
    expect(await taken('/v1/events', `${cursor}%3D`)).toBe(refused);
    expect(await taken('/v1/events', Buffer.from('1').toString('base64url'))).toBe(refused);
  });

  it('is given once', async () => {
    const cursor = await nextOf('/v1/events');
    const { body, status } = await testApp.ask({
      url: `/v1/events?after=${cursor}&after=${cursor}`,
    });
    expect([status, body.errors[0].pointer]).toEqual([400, '/query/after']);
  });
});
