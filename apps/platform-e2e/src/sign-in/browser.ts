import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceRoot } from '@regional-events/testing';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The installed Chromium, or the one of CHROMIUM_PATH. */
export async function openBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH: given } = process.env;
  const executablePath = [...(given === undefined ? [] : [given]), ...places].find(existsSync);
  if (executablePath === undefined) {
    throw new Error('There is no Chromium: apt-get install chromium, or set CHROMIUM_PATH');
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A picture of what a page shows, under the build output, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(workspaceRoot(), 'apps/platform-e2e/dist/pictures');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** A security key that says yes to everything, in the browser itself. */
export async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** All that scripts of a page could read or steal. */
export async function readableByScripts(page: Page): Promise<string> {
  return page.evaluate<string>(`indexedDB.databases().then((databases) =>
    JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }, databases]))`);
}

export async function cookieNamed(context: BrowserContext, name: string): Promise<string> {
  const cookies = await context.cookies();
  return cookies.find((cookie) => cookie.name === name)?.value ?? '';
}
