import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs } from '@regional-events/testing';
import { picture } from '../sign-in/browser.ts';
import { ConsoleWorld } from './console-world.ts';
import { expectAccessible } from './expect-accessible.ts';

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, allowedMs(120_000));

afterAll(() => world.close());

describe('the console', () => {
  it('is where the address of the platform leads, by way of signing in, to the place that was asked for', async () => {
    const page = await world.strangersPage();
    await page.goto(`${world.platform.address}/console/events?status=published`);
    await world.enterPassword(page, 'secretariat');
    await page.waitForURL('**/console/events?status=published');
    await page.getByRole('heading', { name: 'Events', level: 1 }).waitFor();
    await page.goto(world.platform.address);
    await page.waitForURL('**/console/');
    await page.getByRole('heading', { name: 'What waits for me', level: 1 }).waitFor();
    expect(await page.title()).toContain('Regional events');
    await picture(page, 'console-home');
  });

  it('speaks seven languages, and another one leaves everything in its place', async () => {
    const page = await world.page('secretariat', '/events?status=published');
    await page.getByLabel('Status', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Vera Holm' }).click();
    await page.getByRole('menuitem', { name: 'Македонски' }).click();
    await page.getByRole('heading', { name: 'Настани', level: 1 }).waitFor();
    expect(page.url()).toContain('status=published');
    await page.getByText('1 фев. 2027').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('mk');
    await picture(page, 'console-events-mk');
  });

  it('loses nothing when the sign-in ends in the middle of a page', async () => {
    const page = await world.page('secretariat', '/events');
    await page.getByLabel('Search').fill('webinar');
    await page.getByText('1 row').waitFor();
    await page.context().clearCookies();
    await page.getByLabel('Search').fill('workshop');
    const dialog = page.getByRole('dialog', { name: 'Your sign-in has ended' });
    await dialog.waitFor();
    await expectAccessible(page);
    await picture(page, 'console-sign-in-ended');
    const second = page.waitForEvent('popup');
    await dialog.getByRole('link', { name: 'Sign in' }).click();
    await world.enterPassword(await second, 'secretariat');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Search').inputValue()).toBe('workshop');
    await page.getByText('4 rows').waitFor();
  });

  it('lists events by keyboard alone, and its pages pass axe', async () => {
    const page = await world.page('secretariat', '/events');
    await page.getByRole('table').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/console\/events\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
    await page.goBack();
    await page.waitForURL(/\/console\/events(#.*)?$/);
  });

  it('gave no browser a reason to complain', () => {
    expect(world.complaints).toEqual([]);
  });
});
