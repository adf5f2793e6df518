import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { GatewayInFront, publicUrl } from './testing/gateway-in-front.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

let gateway: GatewayInFront;
let address: string;

beforeAll(async () => {
  gateway = await GatewayInFront.start({ perSecond: 0 });
  address = gateway.address;
});
afterAll(() => gateway.close());

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly checks: Readonly<Record<string, unknown>>;
}

async function json(response: Response): Promise<Answer> {
  return (await response.json()) as Answer;
}

/** Sends a path as it stands; fetch would work it out first. */
async function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the gateway', () => {
  it('hands a request to its service with body, query and trace, and the answer back with status and headers', async () => {
    const answer = await fetch(`${address}/v1/events?limit=1`, {
      method: 'POST',
      headers: {
        ...(await gateway.signedIn()),
        'content-type': 'application/merge-patch+json',
        traceparent: `00-${TRACE}-b7ad6b7169203331-01`,
        'x-correlation-id': 'mine',
      },
      body: '{ "a": 1 }',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe('"7"');
    const seen = await json(answer);
    expect(seen).toMatchObject({ url: '/v1/events?limit=1', method: 'POST', body: '{ "a": 1 }' });
    expect(seen.headers).toMatchObject({
      'content-type': 'application/merge-patch+json',
      'x-correlation-id': 'mine',
    });
    expect(seen.headers['traceparent']).toContain(TRACE);
  });

  it('tells of a service that is away as 503 with Retry-After, and hands on a service’s own 503 at once', async () => {
    const headers = await gateway.signedIn();
    const away = await fetch(`${address}/v1/events/1/registrations`, { headers });
    expect(away.status).toBe(503);
    expect(away.headers.get('retry-after')).toBe('2');
    expect(await json(away)).toMatchObject({
      code: 'gateway.service-unavailable',
      type: `${publicUrl}/problems/gateway.service-unavailable`,
      instance: '/v1/events/1/registrations',
    });
    expect((await fetch(`${address}/v1/events/busy`, { headers })).status).toBe(503);
  });

  it.each([
    '/internal/names',
    '/v1/events/../../internal/names',
    '/v1/events/%2e%2e/%2e%2e/internal/names',
    '/v1/nothing',
  ])('has nothing under %s', async (path) => expect(await statusOf(path)).toBe(404));

  it('refuses a body of more than 1 MiB before any service sees it', async () => {
    const answer = await fetch(`${address}/v1/events`, {
      method: 'POST',
      headers: await gateway.signedIn(),
      body: 'x'.repeat(1_048_577),
    });
    expect(answer.status).toBe(413);
    expect(await json(answer)).toMatchObject({ code: 'request.body-too-large' });
  });

  it('hands on a stream as it comes, and lets the service know when its reader goes', async () => {
    const leaving = new AbortController();
    const answer = await fetch(`${address}/v1/messages/stream`, {
      signal: leaving.signal,
      headers: await gateway.signedIn(),
    });
    const { value } = (await answer.body?.getReader().read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe('data: first\n\n');
    leaving.abort();
    await gateway.streamClosed;
  });

  it('is ready when every service is, and says which is not', async () => {
    const ready = await fetch(`${address}/health/ready`);
    expect(ready.status).toBe(503);
    expect((await json(ready)).checks).toMatchObject({
      organisations: { status: 'degraded' },
      registrations: { status: 'down' },
    });
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
  });

  it('tells its figures on its inner port alone', async () => {
    expect((await fetch(`${address}/metrics`)).status).toBe(404);
    expect(await (await fetch(`${gateway.inner}/metrics`)).text()).toContain(
      'http_request_duration_seconds',
    );
    expect((await fetch(`${gateway.inner}/health/live`)).status).toBe(200);
    const ready = await fetch(`${gateway.inner}/health/ready`);
    expect(await json(ready)).toMatchObject({ checks: { registrations: { status: 'down' } } });
  });

  it('shows the contract of the messages, where the dataschema of a message leads to its schema', async () => {
    const answer = await fetch(`${address}/asyncapi.json#/components/schemas/event.published`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toMatchObject({
      asyncapi: '3.0.0',
      components: { schemas: { 'event.published': { type: 'object' } } },
    });
  });

  it('shows a page for a problem code, and the documentation with everything it needs', async () => {
    const page = await fetch(`${address}/problems/gateway.service-unavailable`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<h1>The service does not answer</h1>');
    expect((await fetch(`${address}/problems/no.such-code`)).status).toBe(404);
    const docs = await (await fetch(`${address}/docs`)).text();
    for (const [, path] of docs.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const file = await fetch(`${address}${path}`);
      expect([path, file.status]).toEqual([path, 200]);
      await file.body?.cancel();
    }
    expect((await fetch(`${address}/docs/package.json`)).status).toBe(404);
    const plain = await fetch(`${address}/docs/interface.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(await plain.text()).toContain('createApiReference');
  });
});
