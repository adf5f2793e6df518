import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs, eventually } from '@regional-events/testing';
import type { Page } from 'playwright-core';
import { cookieNamed, picture } from './sign-in/browser.ts';
import { newLink, password } from './sign-in/people.ts';
import { COOKIE, SignInWorld } from './sign-in/sign-in-world.ts';

let world: SignInWorld;

beforeAll(async () => {
  // so short that the gateway renews it with each request
  world = await SignInWorld.open({ ACCESS_TOKEN_SECONDS: '15' });
}, allowedMs(60_000));

afterAll(() => world.close());

describe('wrong passwords', () => {
  const tried = async (page: Page, address: string): Promise<string> => {
    await world.enterPassword(page, address, 'not the right password');
    return (await page.getByRole('alert').first().textContent()) ?? '';
  };

  it('are answered alike for an account and for none', async () => {
    const who = await world.person('participant');
    const { page } = await world.browser();
    await world.setPassword(page, who.link);
    expect(await tried(page, who.address)).toBe('Address or password is wrong.');
    expect(await tried(page, 'nobody@example.org')).toBe('Address or password is wrong.');
    await picture(page, 'sign-in-wrong');
  });

  it('slow down, and shut nobody out', async () => {
    const who = await world.person('participant');
    const session = await world.browser();
    const { page } = session;
    await world.setPassword(page, who.link);
    const answers: string[] = [];
    while (!answers.at(-1)?.startsWith('Too many') && answers.length < 30)
      answers.push(await tried(page, who.address));
    expect(answers.length).toBeGreaterThan(5);
    await picture(page, 'sign-in-wait');
    await eventually(async () => {
      await world.enterPassword(page, who.address);
      expect(page.url()).toBe(`${world.platform.address}/docs`);
    });
    expect(await world.signedIn(session)).not.toBe('');
  });
});

describe('a sign-in', () => {
  it('goes on when its token ends, also for many requests at the same moment', async () => {
    const { cookie } = await world.participant();
    for (let round = 0; round < 3; round += 1) {
      const asked = Array.from({ length: 8 }, () => world.withCookie(cookie, '/v1/me'));
      const statuses = (await Promise.all(asked)).map(({ status }) => status);
      expect(statuses).toEqual(Array(8).fill(200));
    }
  });

  it('leaves no answer in the cache of its browser', async () => {
    const { cookie } = await world.participant();
    const { headers, status } = await world.withCookie(cookie, '/v1/me');
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    const machine = await world.platform.asSecretariat().get('/v1/me');
    expect(machine.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('takes the place of the one before in the same browser', async () => {
    const { cookie, who, ...session } = await world.participant();
    await world.enterPassword(session.page, who.address);
    const again = await world.signedIn(session);
    const listed = await world.withCookie(again, `/v1/accounts/${who.accountId}/sign-ins`);
    expect(((await listed.json()) as { data: unknown[] }).data).toHaveLength(1);
    expect((await world.withCookie(cookie, '/v1/me')).status).toBe(401);
    expect((await world.withCookie(again, '/v1/me')).status).toBe(200);
  });

  it('is noted when it is used', async () => {
    const { cookie, who } = await world.participant();
    await world.withCookie(cookie, '/v1/me');
    const path = `/v1/accounts/${who.accountId}/sign-ins`;
    const listed = await world.withCookie(cookie, path);
    const { data } = (await listed.json()) as { data: { since: string; lastUsedAt: string }[] };
    expect(Date.parse(data[0]!.lastUsedAt)).toBeGreaterThan(Date.parse(data[0]!.since));
  });

  it('ends from elsewhere: the cookie is worth nothing at once', async () => {
    const { cookie, who } = await world.participant();
    const path = `/v1/accounts/${who.accountId}/sign-ins`;
    const secretariat = world.platform.asSecretariat();
    const { body } = await secretariat.get<{ data: { id: string }[] }>(path);
    expect(body.data).toHaveLength(1);
    const ended = await secretariat.delete(`${path}/${body.data[0]!.id}`, { ifMatch: '*' });
    expect(ended.status).toBe(204);
    expect((await world.withCookie(cookie, '/v1/me')).status).toBe(401);
    expect((await world.withCookie(cookie, '/auth/whoami')).status).toBe(401);
    expect((await secretariat.get<{ data: unknown[] }>(path)).body.data).toEqual([]);
  });

  it('ends by signing out, and a stolen cookie with it', async () => {
    const { cookie, context, who } = await world.participant();
    const answer = await context.request.post(`${world.platform.address}/auth/sign-out`, {
      headers: { origin: world.platform.address },
    });
    expect(answer.status()).toBe(204);
    expect(await cookieNamed(context, COOKIE)).toBe('');
    expect((await world.withCookie(cookie, '/v1/me')).status).toBe(401);
    const path = `/v1/accounts/${who.accountId}/sign-ins`;
    const { body } = await world.platform.asSecretariat().get<{ data: unknown[] }>(path);
    expect(body.data).toEqual([]);
  });

  it('that was under way when an invitation set everything anew comes to nothing', async () => {
    const who = await world.person('coordinator', 'RS');
    const thief = await world.browser();
    await world.setPassword(thief.page, who.link);
    await world.enterPassword(thief.page, who.address);
    await thief.page.getByRole('heading', { name: 'Protect your account' }).waitFor();
    const { page } = await world.browser();
    await world.setPassword(page, await newLink(world.platform.asSecretariat(), who.accountId));
    await thief.page.getByLabel('Six digits').fill('123456');
    await thief.page.getByRole('button', { name: 'Add the app' }).click();
    await thief.page.getByRole('heading', { name: 'This took too long' }).waitFor();
    expect(await cookieNamed(thief.context, COOKIE)).toBe('');
  });

  it('whose last step waits while an invitation sets everything anew comes to nothing', async () => {
    const who = await world.person('participant');
    const thief = await world.browser();
    await world.setPassword(thief.page, who.link);
    await thief.page.goto(`${world.platform.address}/auth/sign-in?returnTo=/docs`);
    const form = { address: who.address, password };
    const to = `${thief.page.url()}/password`;
    // the browser has the answer to the right password, and goes on with it later
    const answer = await thief.context.request.post(to, { form, maxRedirects: 0 });
    const next = answer.headers()['location'] ?? '';
    expect(next).toContain('/oauth/authorize/');
    const { page } = await world.browser();
    await world.setPassword(page, await newLink(world.platform.asSecretariat(), who.accountId));
    await thief.page.goto(next);
    expect(await cookieNamed(thief.context, COOKIE)).toBe('');
    const path = `/v1/accounts/${who.accountId}/sign-ins`;
    const { body } = await world.platform.asSecretariat().get<{ data: unknown[] }>(path);
    expect(body.data).toEqual([]);
  });

  it('is not had again by the session of the browser, whatever the link says', async () => {
    const { page } = await world.participant();
    const asked = new URLSearchParams({
      client_id: 'console',
      redirect_uri: `${world.platform.address}/auth/callback`,
      response_type: 'code',
      scope: 'openid',
      nonce: 'a-nonce',
      state: 'a-state',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    });
    await page.goto(`${world.platform.address}/oauth/authorize?${asked.toString()}`);
    expect(page.url()).toContain('/oauth/interaction/');
    await page.getByLabel('E-mail address').waitFor();
  });

  it('ends with a new invitation', async () => {
    const { cookie, who } = await world.participant();
    const { page } = await world.browser();
    await world.setPassword(page, await newLink(world.platform.asSecretariat(), who.accountId));
    expect((await world.withCookie(cookie, '/v1/me')).status).toBe(401);
  });
});

describe('a request with the cookie', () => {
  it('changes nothing where another site sends it, from a real page', async () => {
    const { page, context, cookie } = await world.participant();
    const form = `<form method="post" action="${world.platform.address}/auth/sign-out"><button>Win</button></form>`;
    const evil = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(form);
    });
    await new Promise<void>((resolve) => evil.listen(0, resolve));
    const { port } = evil.address() as { port: number };
    // the same host with another port counts as the same site, so that the browser sends the cookie
    await page.goto(`http://localhost:${port}/`);
    const answered = page.waitForResponse((response) => response.url().endsWith('/auth/sign-out'));
    await page.getByRole('button', { name: 'Win' }).click();
    expect((await answered).status()).toBe(403);
    evil.close();
    expect(await cookieNamed(context, COOKIE)).toBe(cookie);
    expect((await world.withCookie(cookie, '/v1/me')).status).toBe(200);
  });

  it('is refused with a typed problem, and Authorization goes before the cookie', async () => {
    const { cookie } = await world.participant();
    const post = (headers: Record<string, string>) =>
      world.withCookie(cookie, '/v1/people', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      });
    const refused = await post({});
    expect([refused.status, await refused.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'access.cross-site' }),
    ]);
    expect((await post({ origin: world.platform.address })).status).not.toBe(401);
    const wrong = await post({ authorization: 'Bearer x', origin: world.platform.address });
    expect(await wrong.json()).toMatchObject({ code: 'access.token-invalid' });
  });
});
