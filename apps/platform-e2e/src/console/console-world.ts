import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPlatform, type ApiClient, type RunningPlatform } from '@regional-events/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { runSample } from '../run-sample.ts';
import { openBrowser } from '../sign-in/browser.ts';

/** Accounts that the sample makes. */
export type SampleAccount = 'secretariat' | 'coordinator' | 'focal-point';

interface AccountFile {
  readonly address: string;
  readonly password: string;
}

interface Look {
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

const size = { width: 1280, height: 800 };

/** A platform with the sample, and browsers in which its people are signed in to the console. */
export class ConsoleWorld {
  readonly platform: RunningPlatform;
  /** What browsers complained of: errors of programs, and what the policy of the page refused. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #signedIn = new Map<SampleAccount, Kept>();

  private constructor(platform: RunningPlatform, browser: Browser, folder: string) {
    this.platform = platform;
    this.#browser = browser;
    this.#folder = folder;
  }

  static async open(): Promise<ConsoleWorld> {
    const platform = await startPlatform({ host: 'localhost', env: { SECOND_FACTOR: 'off' } });
    const folder = await mkdtemp(join(tmpdir(), 'console-'));
    await runSample(platform, folder);
    return new ConsoleWorld(platform, await openBrowser(), folder);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Sets the scene over the API, as a program of the secretariat. */
  get api(): ApiClient {
    return this.platform.asSecretariat();
  }

  /** A page of the console, opened by somebody who is signed in; `path` begins behind `/console`. */
  async page(account: SampleAccount, path: string, look: Look = {}): Promise<Page> {
    const storageState = this.#signedIn.get(account) ?? (await this.#signIn(account));
    this.#signedIn.set(account, storageState);
    const context = await this.#context({ ...look, storageState });
    const page = await this.#watched(context);
    await page.goto(`${this.platform.address}/console${path}`);
    return page;
  }

  /** A browser where nobody is signed in. */
  async strangersPage(look: Look = {}): Promise<Page> {
    return this.#watched(await this.#context(look));
  }

  /** Enters address and password on the page of signing in. */
  async enterPassword(page: Page, account: SampleAccount): Promise<void> {
    const { address, password } = await this.#accountOf(account);
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async #signIn(account: SampleAccount): Promise<Kept> {
    const page = await this.strangersPage();
    await page.goto(`${this.platform.address}/console/`);
    await this.enterPassword(page, account);
    await page.waitForURL('**/console/');
    const kept = await page.context().storageState();
    await page.context().close();
    return kept;
  }

  async #accountOf(account: SampleAccount): Promise<AccountFile> {
    const file = join(this.#folder, 'accounts', `${account}.json`);
    return JSON.parse(await readFile(file, 'utf8')) as AccountFile;
  }

  async #context(look: Look & { readonly storageState?: Kept }): Promise<BrowserContext> {
    const { language = 'en', colorScheme = 'light', storageState } = look;
    const context = await this.#browser.newContext({
      viewport: look.size ?? size,
      colorScheme,
      ...(storageState && { storageState }),
    });
    await context.addInitScript(
      (chosen) => localStorage.setItem('console.language', chosen),
      language,
    );
    return context;
  }

  async #watched(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
        this.complaints.push(text);
    });
    return page;
  }
}
