import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '@regional-events/platform-logging';
import Fastify, { type FastifyInstance } from 'fastify';
import { createGateway } from './create-gateway.ts';

const nobody = ['http://127.0.0.1:1'];
/** Nobody gives out keys here, so the gateway leaves it to the service to judge. */
const token = {
  authorization: 'Bearer eyJhbGciOiJFUzI1NiIsImtpZCI6ImEiLCJ0eXAiOiJhdCtqd3QifQ.e30.YQ',
};

/** An instance that counts the requests which reach it. */
class Instance {
  readonly #server: FastifyInstance = Fastify({ return503OnClosing: false });
  received = 0;
  /** Breaks connections instead of answering. */
  breaksOff = false;
  /** Ends each connection with its answer, as a service does that is being stopped. */
  leaving = false;

  constructor() {
    this.#server.get('/health/ready', () => ({ status: 'up' }));
    this.#server.all('/v1/events', (_, reply) => {
      this.received += 1;
      if (this.breaksOff) return void reply.hijack().raw.destroy();
      if (this.leaving) reply.header('connection', 'close');
      return reply.send({});
    });
  }

  async start(): Promise<string> {
    return this.#server.listen({ port: 0, host: '127.0.0.1' });
  }

  async stop(): Promise<void> {
    await this.#server.close();
  }
}

let instances: readonly [Instance, Instance];
let gateway: NestFastifyApplication;
let address: string;

beforeEach(async () => {
  instances = [new Instance(), new Instance()];
  const events = await Promise.all(instances.map((instance) => instance.start()));
  ({ app: gateway } = await createGateway({
    addresses: { organisations: nobody, events, registrations: nobody, notifications: nobody },
    publicUrl: 'https://events.example',
    perSecond: 0,
    logger: createLogger({ name: 'gateway', level: 'silent' }),
  }));
  await gateway.listen(0, '127.0.0.1');
  address = await gateway.getUrl();
});

afterEach(async () => {
  await gateway.close();
  await Promise.all(instances.map((instance) => instance.stop()));
});

async function statuses(
  count: number,
  init?: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> },
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const headers = { ...token, ...init?.headers };
    const answer = await fetch(`${address}/v1/events`, { ...init, headers });
    await answer.arrayBuffer();
    found.push(answer.status);
  }
  return found;
}

const received = () => instances.map((instance) => instance.received);

describe('the gateway before two instances of a service', () => {
  it('gives each of them its share', async () => {
    expect(await statuses(6)).toEqual(Array(6).fill(200));
    expect(received()).toEqual([3, 3]);
  });

  it('goes on with the other while one is away, whatever the request is', async () => {
    await instances[0].stop();
    expect(await statuses(4)).toEqual(Array(4).fill(200));
    expect(await statuses(4, { method: 'POST', body: 'a' })).toEqual(Array(4).fill(200));
    expect(instances[1].received).toBe(8);
    const ready = (await (await fetch(`${address}/health/ready`)).json()) as { checks: object };
    expect(ready.checks).toMatchObject({
      events: { status: 'degraded', detail: '1 of 2 instances are ready' },
    });
  });

  it('says that the service does not answer when both are away', async () => {
    await Promise.all(instances.map((instance) => instance.stop()));
    const answer = await fetch(`${address}/v1/events`, { headers: token });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await answer.json()).toMatchObject({ code: 'gateway.service-unavailable' });
  });

  it.each<[string, Parameters<typeof statuses>[1]]>([
    ['a GET', {}],
    ['a POST with a key', { method: 'POST', body: 'a', headers: { 'idempotency-key': 'k' } }],
  ])('sends %s to the other when one breaks off without an answer', async (_, init) => {
    instances[0].breaksOff = true;
    expect(await statuses(1, init)).toEqual([200]);
    expect(received()).toEqual([1, 1]);
  });

  it('sends a request that may have had its effect to nobody else', async () => {
    instances[0].breaksOff = true;
    expect(await statuses(1, { method: 'POST', body: 'a' })).toEqual([503]);
    expect(received()).toEqual([1, 0]);
  });

  it('tries each instance once', async () => {
    for (const instance of instances) instance.breaksOff = true;
    expect(await statuses(1)).toEqual([503]);
    expect(received()).toEqual([1, 1]);
  });

  it('turns from an instance that is being stopped before it is gone', async () => {
    instances[0].leaving = true;
    expect(await statuses(5, { method: 'POST', body: 'a' })).toEqual(Array(5).fill(200));
    expect(received()).toEqual([1, 4]);
  });
});
