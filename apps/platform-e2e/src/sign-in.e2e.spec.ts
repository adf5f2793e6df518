import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs, freePort } from '@regional-events/testing';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { cookieNamed, picture, readableByScripts, withAuthenticator } from './sign-in/browser.ts';
import { OtherIssuer } from './sign-in/other-issuer.ts';
import { COOKIE, SignInWorld } from './sign-in/sign-in-world.ts';

const other = new OtherIssuer();
let world: SignInWorld;

beforeAll(async () => {
  const port = await freePort();
  world = await SignInWorld.open({
    OIDC_ISSUER: `http://localhost:${port}`,
    OIDC_CLIENT_ID: other.client.id,
    OIDC_CLIENT_SECRET: other.client.secret,
    OIDC_NAME: 'the ministry',
  });
  await other.start(port, `${world.platform.address}/oauth/external/callback`);
}, allowedMs(60_000));

afterAll(async () => {
  await world.close();
  await other.close();
});

describe('a person who was invited', () => {
  it('sets a password by the link, which then is used up, and signs in', async () => {
    const who = await world.person('participant');
    const session = await world.browser();
    const { page } = session;
    await page.goto(who.link);
    await page.getByLabel('New password').fill('password');
    await picture(page, 'invitation');
    await page.getByLabel('New password').fill('123456789012');
    await page.getByRole('button', { name: 'Set the password' }).click();
    expect(await page.getByRole('alert').first().textContent()).toContain('attackers try first');
    await picture(page, 'invitation-refused');
    await world.setPassword(page, who.link);
    await picture(page, 'ready');
    await page.goto(who.link);
    expect(await page.getByRole('heading').first().textContent()).toBe('This link has ended');
    await picture(page, 'ended');
    await world.enterPassword(page, who.address);
    const cookie = await world.signedIn(session);
    expect(cookie).toMatch(/^[\w-]{43}$/);
    const answered = await world.withCookie(cookie, '/auth/whoami');
    const whoami = (await answered.json()) as { readonly displayName: string };
    expect(whoami).toMatchObject({ accountId: who.accountId, grants: [{ role: 'participant' }] });
    expect(whoami.displayName).toMatch(/\w+ \w+/);
    const me = await (await world.withCookie(cookie, '/v1/me')).json();
    expect(me).toMatchObject({ accountId: who.accountId });
  });

  it('finds no token and no cookie where scripts of a page could', async () => {
    const { page, context, cookie } = await world.participant();
    const readable = await readableByScripts(page);
    expect(readable).toMatch(/^\["",/);
    // the page of the documentation keeps a choice of its own
    expect(readable).not.toMatch(/eyJ|token|secret|sign-in/i);
    expect(readable).not.toContain(cookie);
    const cookies = await context.cookies();
    const ours = cookies.find(({ name }) => name === COOKIE);
    expect(ours).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    const values = cookies.map(({ value }) => value).join(' ');
    expect(values).not.toMatch(/eyJ/);
    expect(cookie).not.toBe('');
  });
});

describe('a passkey', () => {
  it('is made by the invitation and is enough, also for the secretariat', async () => {
    const who = await world.person('secretariat');
    const session = await world.browser();
    const { page } = session;
    await withAuthenticator(page);
    await page.goto(who.link);
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByRole('heading', { name: 'You are ready' }).waitFor();
    await page.goto(`${world.platform.address}/auth/sign-in?returnTo=/docs`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    const cookie = await world.signedIn(session);
    const accounts = await world.withCookie(cookie, '/v1/accounts?limit=1');
    expect(accounts.status).toBe(200);
    const signIns = await world.withCookie(cookie, `/v1/accounts/${who.accountId}/sign-ins`);
    expect(await signIns.json()).toMatchObject({
      data: [{ methods: ['hwk', 'user'], browser: 'Chrome on Linux' }],
    });
  });
});

describe('a password of who sees protected names', () => {
  it('needs a second factor, which is set up on the way, and asked for from then on', async () => {
    const who = await world.person('coordinator', 'RS');
    const session = await world.browser();
    const { page } = session;
    await world.setPassword(page, who.link);
    await world.enterPassword(page, who.address);
    await page.getByRole('heading', { name: 'Protect your account' }).waitFor();
    await picture(page, 'enrol');
    const key = await page.locator('.key').textContent();
    const app = new TOTP({ secret: Secret.fromBase32((key ?? '').replaceAll(' ', '')) });
    const code = app.generate();
    await page.getByLabel('Six digits').fill(code);
    await page.getByRole('button', { name: 'Add the app' }).click();
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
    await picture(page, 'recovery-codes');
    const codes = await page.locator('.codes li').allTextContents();
    expect(codes).toHaveLength(10);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    expect(await world.signedIn(session)).not.toBe('');

    const again = await world.browser();
    await world.enterPassword(again.page, who.address);
    await again.page.getByRole('heading', { name: 'One more step' }).waitFor();
    await again.page.getByLabel('Code').fill(code);
    await again.page.getByRole('button', { name: 'Go on' }).click();
    await again.page.getByRole('alert').waitFor();
    await picture(again.page, 'code-used-before');
    await again.page.getByLabel('Code').fill(codes[0]!.toLowerCase());
    await again.page.getByRole('button', { name: 'Go on' }).click();
    expect(await world.signedIn(again)).not.toBe('');

    const third = await world.browser();
    await world.enterPassword(third.page, who.address);
    await third.page.getByLabel('Code').fill(codes[0]!);
    await third.page.getByRole('button', { name: 'Go on' }).click();
    expect(await third.page.getByRole('alert').textContent()).toContain('used before');
    expect(await cookieNamed(third.context, COOKIE)).toBe('');
  });
});

describe('a passkey beside a password', () => {
  it('is asked for after the password, so that the password alone lets nobody in', async () => {
    const who = await world.person('coordinator', 'RS');
    const session = await world.browser();
    const { page, context } = session;
    await withAuthenticator(page);
    await world.setPassword(page, who.link);
    await world.enterPassword(page, who.address);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    expect(await world.signedIn(session)).not.toBe('');
    await context.clearCookies();
    await world.enterPassword(page, who.address);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await picture(page, 'prove-passkey');
    await page.getByRole('button', { name: 'Use your passkey' }).click();
    const cookie = await world.signedIn(session);
    const signIns = await world.withCookie(cookie, `/v1/accounts/${who.accountId}/sign-ins`);
    expect(await signIns.json()).toMatchObject({ data: [{ methods: ['pwd', 'hwk'] }, {}] });

    // a thief has the password, and a passkey of an account of its own
    const own = await world.person('participant');
    const thief = await world.browser();
    await withAuthenticator(thief.page);
    await thief.page.goto(own.link);
    await thief.page.getByRole('button', { name: 'Make a passkey' }).click();
    await thief.page.getByRole('heading', { name: 'You are ready' }).waitFor();
    await world.enterPassword(thief.page, who.address);
    await thief.page.getByRole('heading', { name: 'One more step' }).waitFor();
    const at = thief.page.url();
    const refused = await thief.context.request.post(`${at}/enrol`, { form: { code: '123456' } });
    expect(await refused.text()).toContain('One more step');
    await thief.page.getByRole('button', { name: 'Use your passkey' }).click();
    await thief.page.getByText('not one of your account').waitFor();
    expect(await cookieNamed(thief.context, COOKIE)).toBe('');
  });

  it('is added on the way, and lets its owner in alone from then on', async () => {
    const who = await world.person('coordinator', 'RS');
    const session = await world.browser();
    const { page, context } = session;
    await withAuthenticator(page);
    await world.setPassword(page, who.link);
    await world.enterPassword(page, who.address);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    expect(await world.signedIn(session)).not.toBe('');
    await context.clearCookies();
    await page.goto(`${world.platform.address}/auth/sign-in?returnTo=/docs`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    expect(await world.signedIn(session)).not.toBe('');
  });
});

describe('another issuer', () => {
  const byMinistry = async (page: Page) => {
    await page.goto(`${world.platform.address}/auth/sign-in?returnTo=/docs`);
    await page.getByRole('link', { name: 'Sign in with the ministry' }).click();
  };

  it('vouches for the verified address of an account that there is', async () => {
    const who = await world.person('participant');
    const session = await world.browser();
    await world.setPassword(session.page, who.link);
    other.vouched = { email: who.address.toUpperCase(), verified: true };
    await byMinistry(session.page);
    const cookie = await world.signedIn(session);
    const me = await (await world.withCookie(cookie, '/v1/me')).json();
    expect(me).toMatchObject({ accountId: who.accountId });
  });

  it('makes no account, and an address that it has not verified counts for nothing', async () => {
    const who = await world.person('participant');
    const { page, context } = await world.browser();
    await world.setPassword(page, who.link);
    other.vouched = { email: 'stranger@example.org', verified: true };
    await byMinistry(page);
    await page.getByText('has no account here').waitFor();
    await picture(page, 'external-unknown');
    other.vouched = { email: who.address, verified: false };
    await byMinistry(page);
    await page.getByText('did not work').waitFor();
    expect(await cookieNamed(context, COOKIE)).toBe('');
  });
});
