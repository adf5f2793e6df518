import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { Area } from '@regional-events/platform-auth';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, HttpModule } from '@regional-events/platform-http';
import { createLogger, LoggingModule } from '@regional-events/platform-logging';
import { RawConnection, requests } from '@regional-events/testing';
import { z } from 'zod';
import { GatewayInFront, publicUrl } from './testing/gateway-in-front.ts';

const body = z.strictObject({ a: z.int() });

@Area('events')
@Controller('v1/events')
class EventController {
  @Get()
  list() {
    return { data: [] };
  }

  @Post()
  @HttpCode(200)
  draft(@Body({ schema: body }) given: object) {
    return given;
  }
}

@Module({})
class EventsModule {}

const logger = createLogger({ name: 'events', level: 'silent' });
const fixed = 'Authorization: Bearer of-the-client';
let service: NestFastifyApplication;
let gateway: GatewayInFront;
let raw: RawConnection;
let token: string;

beforeAll(async () => {
  const settings = { publicUrl };
  const root = {
    module: EventsModule,
    imports: [LoggingModule.register(logger), HttpModule.register(settings)],
    controllers: [EventController],
  };
  service = await createHttpApp(root, { settings, logger });
  await service.listen(0, '127.0.0.1');
  gateway = await GatewayInFront.start({ perSecond: 0, events: await service.getUrl() });
  raw = new RawConnection(gateway.address);
  token = `Authorization: ${(await gateway.signedIn()).authorization}`;
});

afterAll(async () => {
  await gateway.close();
  await service.close();
});

describe('the gateway on the wire, before a service', () => {
  it.each(requests('/v1/events', fixed))('%s', async (_, sent, expected) => {
    const answer = await raw.ask(sent.replace(fixed, token));
    expect(answer.status).toBe(expected.status);
    for (const method of expected.allow ?? []) expect(answer.headers['allow']).toContain(method);
    const isProblem = answer.headers['content-type']?.startsWith('application/problem+json');
    expect(isProblem ?? false).toBe(answer.status >= 400);
    const { code } = (answer.body ?? {}) as { code?: string };
    expect(expected.code ?? code).toBe(code);
  });

  it('tells browsers the same of every answer', async () => {
    for (const path of ['/', '/docs', '/problems/internal-error', '/v1/nothing', '/v1/events']) {
      const { headers } = await raw.ask(
        `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      );
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
      });
    }
  });
});
