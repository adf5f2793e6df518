import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Param } from '@nestjs/common';
import { register } from 'prom-client';
import { openDoor } from '../testing/door.ts';
import type { Door } from '../testing/door.ts';

@Controller('v1/events')
class EventController {
  @Get(':id')
  read(@Param('id') id: string) {
    return { id };
  }
}

describe('the figures of requests', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor([EventController]);
  });
  afterAll(() => door.close());

  const lines = async () =>
    (await register.getSingleMetricAsString('http_request_duration_seconds')).split('\n').length;

  const useOf = async (round: number): Promise<void> => {
    for (let at = 0; at < 5; at += 1) {
      await door.ask({ url: `/v1/events/${round}-${at}` });
      await door.ask({ url: `/v1/events/${round}`, headers: { authorization: `Bearer ${at}` } });
      await door.ask({ url: `/${round}/${at}/nothing?a=${at}` });
      await door.ask({ url: `/v1/events/%E0%A4%A${round}` });
    }
    const methods = ['PUT', 'QUERY', 'PROPFIND', 'TRACE', 'OPTIONS'] as const;
    for (const method of methods) {
      await door.ask({ method: method as 'GET', url: '/v1/events/1' }).catch(() => undefined);
    }
  };

  it('are as many lines as there are routes, whatever is asked for and by whom', async () => {
    await useOf(1);
    const first = await lines();
    for (const round of [2, 3, 4, 5]) await useOf(round);
    expect(await lines()).toBe(first);
  });
});
