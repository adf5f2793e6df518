import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs, eventually } from '@regional-events/testing';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { inOrganisations } from './organisations-database.ts';
import { picture, withAuthenticator } from './sign-in/browser.ts';
import { COOKIE, SignInWorld } from './sign-in/sign-in-world.ts';

const newPassword = 'a quiet river under old bridges';
let world: SignInWorld;

beforeAll(async () => {
  world = await SignInWorld.open();
}, allowedMs(60_000));

afterAll(() => world.close());

async function openOwnAccount(page: Page): Promise<void> {
  await page.goto(`${world.platform.address}/auth/account`);
  await page.getByRole('link', { name: 'Change how you sign in' }).click();
  await page.getByRole('heading', { name: 'How you sign in' }).waitFor();
}

const said = async (page: Page) => (await page.getByRole('status').textContent()) ?? '';
const presentCookie = async ({ page }: { readonly page: Page }) => {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === COOKIE)?.value ?? '';
};

async function enterCode(page: Page): Promise<readonly string[]> {
  const key = (await page.locator('.key').textContent()) ?? '';
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
  await page.getByLabel('Six digits').fill(app.generate());
  await page.getByRole('button', { name: 'Add the app' }).click();
  return codesOn(page);
}

async function codesOn(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
  const codes = await page.locator('.codes li').allTextContents();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('heading', { name: 'How you sign in' }).waitFor();
  return codes;
}

describe('a person', () => {
  it('changes the password, which ends every sign-in but this one', async () => {
    const { page, cookie, who } = await world.participant();
    const other = await world.browser();
    await world.enterPassword(other.page, who.address);
    const elsewhere = await world.signedIn(other);
    await openOwnAccount(page);
    await picture(page, 'own-account');
    await page.getByLabel('New password').fill('123456789012');
    await page.getByRole('button', { name: 'Change the password' }).click();
    expect(await page.getByRole('alert').first().textContent()).toContain('attackers try first');
    await page.getByLabel('New password').fill(newPassword);
    await page.getByRole('button', { name: 'Change the password' }).click();
    expect(await said(page)).toBe('The password is changed.');
    await picture(page, 'own-account-changed');
    expect((await world.withCookie(elsewhere, '/v1/me')).status).toBe(401);
    expect((await world.withCookie(cookie, '/v1/me')).status).toBe(200);
    await world.enterPassword(other.page, who.address);
    expect(await other.page.getByRole('alert').first().textContent()).toContain('is wrong');
    await world.enterPassword(other.page, who.address, newPassword);
    expect(await world.signedIn(other)).not.toBe('');
  });

  it('adds and removes a passkey and an app, and has new recovery codes, each in the audit', async () => {
    const { page, who } = await world.participant();
    await withAuthenticator(page);
    await openOwnAccount(page);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('The passkey is added.').waitFor();
    await page.getByRole('link', { name: 'Set up an app' }).click();
    const first = await enterCode(page);
    await page.getByRole('button', { name: 'Make new recovery codes' }).click();
    const second = await codesOn(page);
    expect(second).toHaveLength(10);
    expect(first.filter((code) => second.includes(code))).toEqual([]);
    await picture(page, 'own-account-full');
    await page.getByRole('button', { name: 'Remove the app' }).click();
    await page.getByText('The app is removed').waitFor();
    await page.getByRole('button', { name: /Remove the passkey added on/ }).click();
    await page.getByText('The passkey is removed.').waitFor();

    const secretariat = world.platform.asSecretariat();
    const path = `/v1/audit?service=organisations&actorId=${who.accountId}`;
    type Records = { data: { action: string; personId: string | null; path: string }[] };
    const { data } = await eventually(async () => (await secretariat.get<Records>(path)).body, {
      until: (found) => found.data.length >= 6,
    });
    expect(data.map(({ action }) => action)).toEqual([
      'removePasskey',
      'removeSecondFactor',
      'renewRecoveryCodes',
      'enrolSecondFactor',
      'addPasskey',
      'acceptInvitation',
    ]);
    expect(new Set(data.map(({ personId }) => personId)).size).toBe(1);
    expect(data[0]?.personId).not.toBeNull();
    expect(data[0]?.path).toBe('/oauth/account/remove-passkey');
  });

  it('cannot remove the last way in, and sets up another app instead', async () => {
    const who = await world.person('coordinator', 'RS');
    const session = await world.browser();
    const { page } = session;
    await world.setPassword(page, who.link);
    await world.enterPassword(page, who.address);
    await page.getByRole('heading', { name: 'Protect your account' }).waitFor();
    const key = (await page.locator('.key').textContent()) ?? '';
    const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
    await page.getByLabel('Six digits').fill(app.generate());
    await page.getByRole('button', { name: 'Add the app' }).click();
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await world.signedIn(session);
    await openOwnAccount(page);
    await page.getByRole('button', { name: 'Remove the app' }).click();
    expect(await page.getByRole('alert').first().textContent()).toContain('Add another way first');
    await page.getByRole('link', { name: 'Set up another app' }).click();
    expect(await page.locator('.key').textContent()).not.toBe(key);
    expect(await enterCode(page)).toHaveLength(10);
  });
});

describe('the page where one changes how one signs in', () => {
  it('asks who it is again where that is longer ago than five minutes', async () => {
    const { page, who } = await world.participant();
    await openOwnAccount(page);
    await inOrganisations(world.platform, async (connection) => {
      const longAgo = Math.floor(Date.now() / 1_000) - 301;
      const set = { $set: { 'payload.loginTs': longAgo } };
      await connection
        .collection('provider_records')
        .updateMany({ 'payload.accountId': who.accountId }, set);
    });
    await page.getByLabel('New password').fill(newPassword);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByLabel('E-mail address').fill(who.address);
    await page.getByLabel('Password').fill('three tall trees in the fog');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'How you sign in' }).waitFor();
    expect(page.url()).toBe(`${world.platform.address}/oauth/account`);
  });

  it('does nothing for the page of another site, and for nobody', async () => {
    const { page, context, who } = await world.participant();
    await openOwnAccount(page);
    const to = `${world.platform.address}/oauth/account/password`;
    const form = { password: newPassword };
    const crossSite = await context.request.post(to, {
      form,
      headers: { 'sec-fetch-site': 'same-site' },
    });
    expect(crossSite.status()).toBe(400);
    const stranger = await fetch(to, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: world.platform.address },
      body: new URLSearchParams(form),
    });
    expect(stranger.headers.get('location')).toContain('/auth/sign-in');
    await world.enterPassword(page, who.address);
    expect(await world.signedIn({ page, context })).toBe(await presentCookie({ page }));
  });
});
