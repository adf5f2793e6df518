import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Param } from '@nestjs/common';
import { Area } from '@regional-events/platform-auth';
import { register } from 'prom-client';
import { openTestApp } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

@Area('events')
@Controller('v1/events')
class EventController {
  @Get(':id')
  read(@Param('id') id: string) {
    return { id };
  }
}

describe('the figures of requests', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await openTestApp([EventController]);
  });
  afterAll(() => testApp.close());

  const lines = async () =>
    (await register.getSingleMetricAsString('http_request_duration_seconds')).split('\n').length;

  const useOf = async (round: number): Promise<void> => {
    for (let at = 0; at < 5; at += 1) {
      await testApp.ask({ url: `/v1/events/${round}-${at}` });
      await testApp.ask({ url: `/v1/events/${round}`, headers: { authorization: `Bearer ${at}` } });
      await testApp.ask({ url: `/${round}/${at}/nothing?a=${at}` });
      await testApp.ask({ url: `/v1/events/%E0%A4%A${round}` });
    }
    const methods = ['PUT', 'QUERY', 'PROPFIND', 'TRACE', 'OPTIONS'] as const;
    for (const method of methods) {
      await testApp.ask({ method: method as 'GET', url: '/v1/events/1' }).catch(() => undefined);
    }
  };

  it('are as many lines as there are routes, whatever is asked for and by whom', async () => {
    await useOf(1);
    const first = await lines();
    for (const round of [2, 3, 4, 5]) await useOf(round);
    expect(await lines()).toBe(first);
  });
});
