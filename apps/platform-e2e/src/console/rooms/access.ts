import { expect } from '@jest/globals';
import { eventually } from '@regional-events/testing';
import { picture } from '../../sign-in/browser.ts';
import type { ConsoleWorld } from '../console-world.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { button, choose, found, person } from './by-hand.ts';

/** Are given with a right and a link that is shown once, and closed. */
export async function expectLinkShownOnce(world: ConsoleWorld): Promise<void> {
  await person(world.api, 'Edona', 'Berisha', 'edona.berisha@example.org');
  const page = await world.page('secretariat', '/accounts');
  await button(page, 'Give somebody an account').click();
  const sheet = page.getByRole('dialog');
  await choose(sheet, 'Person', 'Edona Berisha');
  await choose(sheet, 'Organisation', 'OSCE');
  await expectAccessible(page);
  await picture(page, 'rooms-account');
  await button(sheet, 'Give somebody an account').click();
  await page.getByRole('heading', { name: 'Edona Berisha', level: 1 }).waitFor();
  await button(page, 'Make a sign-in link').click();
  await sheet.getByText('No mail goes out').waitFor();
  await button(sheet, 'Make a sign-in link').click();
  await sheet.getByText('It is not shown again.').waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-sign-in-link');
  const link = await sheet.locator('pre').first().textContent();
  const stranger = await world.strangersPage();
  await stranger.goto(link ?? '');
  await stranger.getByLabel('Password').first().waitFor();
  await button(sheet, 'Close').click();
  await button(page, 'Change rights').click();
  await button(sheet, 'Add a right').click();
  await sheet.getByLabel('Role').last().click();
  await page.getByRole('option', { name: 'Observer' }).click();
  await sheet.getByText('Reads events and registrations of one series').waitFor();
  await expectAccessible(page);
  await button(sheet, 'Save rights').click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByText('Observer', { exact: true }).waitFor();
  await expectAccessible(page);
  await button(page, 'Close account').click();
  await expectAccessible(page);
  await button(sheet, 'Close account').click();
  await page.getByText('Closed', { exact: true }).waitFor();
}

/** Say where somebody is signed in, and end it there. */
export async function expectSignedOut(world: ConsoleWorld): Promise<void> {
  const theirs = await world.page('coordinator', '/events');
  await theirs.getByRole('heading', { name: 'Events', level: 1 }).waitFor();
  const [account] = await found(world.api, '/v1/accounts?role=coordinator');
  const page = await world.page('secretariat', `/accounts/${account?.id}`);
  await page.getByRole('row').filter({ hasText: 'Chrome' }).first().waitFor();
  await expectAccessible(page);
  const ends = button(page, 'End sign-in');
  for (let left = await ends.count(); left > 0; left -= 1) {
    await ends.first().click();
    await button(page.getByRole('dialog'), 'End sign-in').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByText('Nobody is signed in with it.').waitFor();
  await theirs.getByLabel('Search').fill('workshop');
  await theirs.getByRole('dialog', { name: 'Your sign-in has ended' }).waitFor();
}

/** Get a client whose secret is shown once, renewed and revoked. */
export async function expectSecretShownOnce(world: ConsoleWorld): Promise<void> {
  const page = await world.page('secretariat', '/partners');
  await button(page, 'Register a client').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name').fill('Calendar of OSCE');
  await choose(sheet, 'Acts for', 'OSCE');
  await expectAccessible(page);
  await picture(page, 'rooms-register-client');
  await button(sheet, 'Register a client').click();
  await sheet.getByText('It is not shown again.').waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-secret');
  const codes = await sheet.locator('pre').allTextContents();
  await button(sheet, 'Copy').first().click();
  await button(sheet, 'Copied').waitFor();
  const clientSecret = codes[0] ?? '';
  const clientId = /curl -s -u "([^:]+):/.exec(codes.join('\n'))?.[1] ?? '';
  const partner = world.platform.asClient({ clientId, clientSecret });
  expect((await partner.get('/v1/events?limit=10')).status).toBe(200);
  await button(sheet, 'Close').click();
  await page.getByRole('heading', { name: 'Calendar of OSCE', level: 1 }).waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-partner');
  await button(page, 'Renew secret').click();
  await sheet.getByText('When that time is over').waitFor();
  await expectAccessible(page);
  await button(sheet, 'Renew secret').click();
  await sheet.getByText('It is not shown again.').waitFor();
  expect(await sheet.locator('pre').first().textContent()).not.toBe(clientSecret);
  await button(sheet, 'Close').click();
  await button(page, 'Revoke client').click();
  await expectAccessible(page);
  await button(sheet, 'Revoke client').click();
  await page.getByText('Revoked', { exact: true }).waitFor();
  const again = world.platform.asClient({ clientId, clientSecret });
  await eventually(() => again.get('/v1/events?limit=10').catch(() => ({ status: 401 })), {
    until: ({ status }) => status === 401,
  });
}
