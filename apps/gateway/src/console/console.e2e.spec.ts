import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get } from 'node:http';
import { GatewayInFront } from '../testing/gateway-in-front.ts';

let gateway: GatewayInFront;

beforeAll(async () => {
  gateway = await GatewayInFront.start({ perSecond: 0 });
});

afterAll(() => gateway.close());

const page = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.address}${path}`, { headers, redirect: 'manual' });

const nonceOf = (answer: Response) =>
  /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';

/** A path as it is: fetch would resolve its dots. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(`${gateway.address}${path}`, (answer) => resolve(answer.resume().statusCode)).on(
      'error',
      reject,
    );
  });

describe('the console', () => {
  it('is where the address itself leads people, and programs are told where things are', async () => {
    const people = await page('/', { accept: 'text/html,*/*' });
    expect([people.status, people.headers.get('location')]).toEqual([302, '/console/']);
    const programs = await page('/', { accept: 'application/json' });
    expect(await programs.json()).toMatchObject({ links: { console: '/console/' } });
  });

  it('is the same page below every path, with a nonce that nothing but this page has', async () => {
    const [first, second] = [await page('/console/'), await page('/console/events/any?sort=x')];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    const html = await first.text();
    expect(html).toContain(`nonce="${nonceOf(first)}"`);
    expect(html).not.toContain('__NONCE__');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('has its programs compressed, and kept by the browser for good', async () => {
    const html = await (await page('/console/')).text();
    const script = /src="(\/console\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const sent = await page(script, { 'accept-encoding': 'br' });
    expect(sent.headers.get('content-encoding')).toBe('br');
    expect(sent.headers.get('cache-control')).toContain('immutable');
    expect(sent.headers.get('content-type')).toContain('javascript');
  });

  it('gives nothing but its own files', async () => {
    const outside = ['/console/assets/..%2f..%2f..%2fpackage.json', '/console/assets/nothing.js'];
    for (const path of outside) expect([path, await statusOf(path)]).toEqual([path, 404]);
  });
});
