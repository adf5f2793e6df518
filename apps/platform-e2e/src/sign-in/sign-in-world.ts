import {
  registerOrganisation,
  startPlatform,
  type RunningPlatform,
} from '@regional-events/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { cookieNamed, openBrowser } from './browser.ts';
import { invited, password, type Invited } from './people.ts';

export const COOKIE = '__Host-sign-in';

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A platform and a browser, and what people do with both. */
export class SignInWorld {
  readonly platform: RunningPlatform;
  readonly #browser: Browser;
  readonly #organisationId: string;

  private constructor(platform: RunningPlatform, browser: Browser, organisationId: string) {
    this.platform = platform;
    this.#browser = browser;
    this.#organisationId = organisationId;
  }

  static async open(env: Readonly<Record<string, string>> = {}): Promise<SignInWorld> {
    const platform = await startPlatform({ only: ['organisations'], host: 'localhost', env });
    const browser = await openBrowser();
    return new SignInWorld(platform, browser, await registerOrganisation(platform.asSecretariat()));
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  person(role: string, country?: string): Promise<Invited> {
    const grant = { role, ...(country !== undefined && { country }) };
    return invited(this.platform.asSecretariat(), this.#organisationId, grant);
  }

  /** A browser of somebody's own. */
  async browser(): Promise<Opened> {
    const context = await this.#browser.newContext();
    return { context, page: await context.newPage() };
  }

  async setPassword(page: Page, link: string): Promise<void> {
    await page.goto(link);
    await page.getByLabel('New password').fill(password);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('heading', { name: 'You are ready' }).waitFor();
  }

  async enterPassword(page: Page, address: string, typed = password): Promise<void> {
    await page.goto(`${this.platform.address}/auth/sign-in?returnTo=/docs`);
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Password').fill(typed);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  /** The cookie, once the browser is back where it wanted to go. */
  async signedIn({ page, context }: Opened): Promise<string> {
    await page.waitForURL(`${this.platform.address}/docs`);
    return cookieNamed(context, COOKIE);
  }

  /** Somebody who has signed in by a password alone. */
  async participant(): Promise<Opened & { readonly cookie: string; readonly who: Invited }> {
    const who = await this.person('participant');
    const { page, context } = await this.browser();
    await this.setPassword(page, who.link);
    await this.enterPassword(page, who.address);
    return { page, context, who, cookie: await this.signedIn({ page, context }) };
  }

  /** As a thief would ask who has nothing but the cookie. */
  withCookie(cookie: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', `${COOKIE}=${cookie}`);
    return fetch(`${this.platform.address}${path}`, { ...init, headers });
  }
}
