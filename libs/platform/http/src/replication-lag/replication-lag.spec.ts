import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Area } from '@regional-events/platform-auth';
import { DomainError, newId } from '@regional-events/kernel';
import type { CommandContext, ReplicationLag } from '@regional-events/kernel';
import { WorkerStatus } from '@regional-events/platform-messaging';
import { Context } from '../context/context.decorator.ts';
import { openTestApp } from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

class EventNotFoundError extends DomainError {
  constructor(replicationLag?: ReplicationLag) {
    super({
      kind: 'not-found',
      code: 'event.not-found',
      detail: 'There is no such event.',
      ...(replicationLag === undefined ? {} : { replicationLag }),
    });
  }
}

let attempts = 0;
let arrivesWith = Number.POSITIVE_INFINITY;
let lag: ReplicationLag | undefined;
let isBehind = false;

@Area('events')
@Controller('v1/events')
class EventController {
  @Get(':id')
  read(@Param('id') id: string) {
    attempts += 1;
    if (attempts < arrivesWith) throw new EventNotFoundError(lag ?? { unknownId: id });
    return { id };
  }

  @Post(':id/publish')
  @HttpCode(200)
  publish(@Context() { idempotency }: CommandContext) {
    attempts += 1;
    if (attempts === 1) idempotency?.replayed();
    if (attempts < arrivesWith) throw new EventNotFoundError({});
    return {};
  }

  @Post(':id/cancel')
  cancel() {
    attempts += 1;
    throw new EventNotFoundError();
  }
}

const old = '01890000-0000-7000-8000-000000000001';

describe('news that has not come yet', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    const worker: WorkerStatus = { behind: () => Promise.resolve(isBehind) };
    testApp = await openTestApp([EventController], [{ provide: WorkerStatus, useValue: worker }]);
  });
  afterAll(() => testApp.close());
  beforeEach(() => {
    attempts = 0;
    arrivesWith = Number.POSITIVE_INFINITY;
    lag = undefined;
    isBehind = false;
  });

  const asked = async (url: string) => {
    const begin = performance.now();
    const { status, body, headers } = await testApp.ask({ url });
    return { status, code: body?.code, ms: performance.now() - begin, headers };
  };

  it('of a young id is waited for, and the request answered once it has come', async () => {
    arrivesWith = 4;
    const { status } = await asked(`/v1/events/${newId()}`);
    expect({ status, attempts }).toEqual({ status: 200, attempts: 4 });
  });

  it('of a young id is waited for two seconds at most', async () => {
    // a clock of this process, as late as the wait itself where the machine is slow
    let asLate = false;
    setTimeout(() => (asLate = true), 2_500).unref();
    const { status, code, ms } = await asked(`/v1/events/${newId()}`);
    expect({ status, code }).toEqual({ status: 404, code: 'event.not-found' });
    expect(ms).toBeGreaterThan(1500);
    expect(asLate).toBe(false);
  });

  it.each([old, 'no-id-at-all'])('of %s is not waited for', async (id) => {
    const { status } = await asked(`/v1/events/${id}`);
    expect({ status, attempts }).toEqual({ status: 404, attempts: 1 });
  });

  it('of a known thing is waited for, however old it is', async () => {
    arrivesWith = 3;
    lag = {};
    const { status } = await asked(`/v1/events/${old}`);
    expect({ status, attempts }).toEqual({ status: 200, attempts: 3 });
  });

  it('is 503 with Retry-After while the worker role is behind, at once for an old id', async () => {
    isBehind = true;
    const { status, code, headers } = await asked(`/v1/events/${old}`);
    expect({ status, code, attempts }).toEqual({
      status: 503,
      code: 'news-not-here-yet',
      attempts: 1,
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it.each(['9b2e9f7c-6b0e-4d4a-9f43-0d6e5f2f9b11', '00000000-0000-0000-0000-000000000000'])(
    'never comes of %s, which the platform did not make',
    async (id) => {
      isBehind = true;
      const { status, code } = await asked(`/v1/events/${id}`);
      expect({ status, code, attempts }).toEqual({
        status: 404,
        code: 'event.not-found',
        attempts: 1,
      });
    },
  );

  it('forgets between two runs that an answer was a stored one', async () => {
    arrivesWith = 2;
    const headers = { 'idempotency-key': 'key' };
    const answer = await testApp.ask({ method: 'POST', url: `/v1/events/${old}/publish`, headers });
    expect(answer.status).toBe(200);
    expect(answer.headers['idempotency-replayed']).toBeUndefined();
  });

  it('is no matter of an error that does not speak of it', async () => {
    isBehind = true;
    const { status } = await testApp.ask({ method: 'POST', url: `/v1/events/${old}/cancel` });
    expect({ status, attempts }).toEqual({ status: 404, attempts: 1 });
  });
});

describe('a service that hears of nothing', () => {
  it('answers as things are', async () => {
    attempts = 0;
    const testApp = await openTestApp([EventController]);
    expect((await testApp.ask({ url: `/v1/events/${old}` })).status).toBe(404);
    await testApp.close();
  });
});
