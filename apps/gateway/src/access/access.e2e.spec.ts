import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSigningKey } from '@regional-events/platform-auth';
import { GatewayInFront } from '../testing/gateway-in-front.ts';

let gateway: GatewayInFront;
let address: string;

beforeAll(async () => {
  gateway = await GatewayInFront.start({ perSecond: 5 });
  address = gateway.address;
});
afterAll(() => gateway.close());

/** So many requests at once, and those that were too many. */
async function rush(count: number, headers: Record<string, string>, path = '/v1/events') {
  const answers = await Promise.all(
    Array.from({ length: count }, () => fetch(`${address}${path}`, { headers })),
  );
  return { answers, refused: answers.filter(({ status }) => status === 429) };
}

/** A limit counts by the second; what came before must not count any more. */
const aSecondLater = () => new Promise((resolve) => setTimeout(resolve, 1_050));

describe('who gets into the gateway', () => {
  it('asks for a token before it reads a body, where the operation needs one', async () => {
    const { hostname, port } = new URL(address);
    const head = 'POST /v1/events HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n';
    const socket = connect(Number(port), hostname).setEncoding('utf8');
    socket.write(head);
    const [answer] = (await once(socket, 'data')) as [string];
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).toContain('"code":"access.token-missing"');
    const forged = await gateway.signedIn('partner', await createSigningKey());
    const refused = await fetch(`${address}/v1/events/7`, { headers: forged });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ code: 'access.token-invalid' });
    // what is public, or not documented, its service judges
    expect((await fetch(`${address}/.well-known/jwks.json`, { headers: forged })).status).toBe(200);
    expect((await fetch(`${address}/v1/events/7/unheard-of`)).status).toBe(200);
  });

  it('says on each answer what a client has left, and refuses what is too much', async () => {
    await aSecondLater();
    const { answers, refused } = await rush(40, await gateway.signedIn('eager'));
    expect(refused.length).toBeGreaterThan(0);
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"client";q=5;w=1');
    expect(refused[0]?.headers.get('ratelimit')).toMatch(/^"client";r=0;t=1$/);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect(await refused[0]!.json()).toMatchObject({ code: 'request.too-many' });
    expect(
      (await fetch(`${address}/v1/events`, { headers: await gateway.signedIn() })).status,
    ).toBe(200);
  });

  it('counts whatever has no right token by its address, made-up clients, forms, health and pages too', async () => {
    await aSecondLater();
    const partner = await gateway.signedIn('quiet');
    expect((await fetch(`${address}/v1/events`, { headers: partner })).status).toBe(200);
    await aSecondLater();
    const stranger = await createSigningKey();
    const forged = await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        const headers = await gateway.signedIn(`made-up-${at}`, stranger);
        return fetch(`${address}/v1/events`, { headers });
      }),
    );
    expect(forged.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(forged.at(-1)?.headers.get('ratelimit-policy')).toBe('"address";q=5;w=1');
    for (const path of ['/health/live', '/openapi.json', '/v1/oauth/token', '/nothing']) {
      await aSecondLater();
      expect([path, (await rush(40, {}, path)).refused.length > 0]).toEqual([path, true]);
      // whose token was right before is not in the way of all that
      expect((await fetch(`${address}/v1/events`, { headers: partner })).status).toBe(200);
    }
  });

  it('believes an address that a proxy tells where the proxy is trusted, and else counts the proxy', async () => {
    const from = (at: number) => ({ 'x-forwarded-for': `2001:db8:0:${at}::1` });
    const ask = (to: string, at: number) => fetch(`${to}/v1/events`, { headers: from(at) });
    await aSecondLater();
    const distrusted = await Promise.all(Array.from({ length: 40 }, (_, at) => ask(address, at)));
    expect(distrusted.some(({ status }) => status === 429)).toBe(true);
    const trusting = await GatewayInFront.start({ perSecond: 5, trustedProxies: ['127.0.0.1'] });
    const trusted = await Promise.all(
      Array.from({ length: 40 }, (_, at) => ask(trusting.address, at)),
    );
    await trusting.close();
    expect(new Set(trusted.map(({ status }) => status))).toEqual(new Set([401]));
  });

  it('reads no more of a form than one for a token has', async () => {
    const body = new URLSearchParams({ a: 'b'.repeat(8_192) });
    await aSecondLater();
    const answer = await fetch(`${address}/v1/oauth/token`, { method: 'POST', body });
    expect(answer.status).toBe(413);
  });

  it('lets nobody use up the share of a client by a token that only names it', async () => {
    const forged = await gateway.signedIn('victim', await createSigningKey());
    await aSecondLater();
    await rush(40, forged);
    await aSecondLater();
    const headers = await gateway.signedIn('victim');
    const answer = await fetch(`${address}/v1/events`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('ratelimit')).toBe('"client";r=4;t=1');
  });
});
