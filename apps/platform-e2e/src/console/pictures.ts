import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../sign-in/browser.ts';
import { reducedPng, type Pixels } from './pictures-palette.ts';
import { shots } from './pictures-shots.ts';
import { settled } from './settled.ts';

const usage = `Usage: npm run pictures [-- option ...]

Makes the pictures of docs/console.md anew, from a platform that runs with its sample (npm start).

  --platform <address>   where it runs (http://localhost:8080)
  --accounts <folder>    its accounts (.local/accounts)
  --to <folder>          where the pictures go (docs/console)
  --help                 print this`;

const options = {
  platform: { type: 'string', default: 'http://localhost:8080' },
  accounts: { type: 'string', default: '.local/accounts' },
  to: { type: 'string', default: 'docs/console' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const DESK = { width: 1280, height: 800 };
const BYTES_OF_KB = 1000;
const WRONG_USE = 2;
/** The planner searches for a while on a busy machine. */
const LONGEST_WAIT = 120_000;

interface Asked {
  readonly platform: string;
  readonly accounts: string;
  readonly to: string;
}

interface SignedIn {
  readonly context: BrowserContext;
  /** Where the platform says that it is. */
  readonly address: string;
}

async function signedIn({ platform, accounts }: Asked): Promise<SignedIn> {
  const file = await readFile(join(accounts, 'secretariat.json'), 'utf8');
  const account = JSON.parse(file) as { address: string; password: string };
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${platform}/console/`).catch(() => {
    throw new Error(`There is no platform at ${platform}; npm start starts one with its sample`);
  });
  await page.getByLabel('E-mail address').fill(account.address);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/console/');
  return { context, address: new URL(page.url()).origin };
}

/** The pixels of a picture, as the browser itself reads it. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const read = await page.evaluate<Omit<Pixels, 'data'> & { readonly data: string }>(
    `(async () => {
      const bytes = Uint8Array.fromBase64('${png.toString('base64')}');
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const { width, height } = bitmap;
      const drawing = new OffscreenCanvas(width, height).getContext('2d');
      drawing.drawImage(bitmap, 0, 0);
      const { data } = drawing.getImageData(0, 0, width, height);
      return { width, height, data: new Uint8Array(data.buffer).toBase64() };
    })()`,
  );
  return { ...read, data: Buffer.from(read.data, 'base64') };
}

async function makePictures(asked: Asked): Promise<void> {
  const { context, address } = await signedIn(asked);
  const empty = await context.newPage();
  await mkdir(asked.to, { recursive: true });
  const get = async <T>(path: string) => {
    const answer = await context.request.get(`${address}${path}`);
    return (await answer.json()) as { readonly data: readonly T[] };
  };
  for (const { name, path, shows, ...shot } of shots) {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    await page.setViewportSize(shot.size ?? DESK);
    await page.goto(`${address}/console${await path(get)}`);
    await page.getByText(shows).first().waitFor();
    await settled(page);
    await shot.prepare?.(page);
    await settled(page);
    const png = reducedPng(await pixelsOf(empty, await page.screenshot()));
    await writeFile(join(asked.to, `${name}.png`), png);
    process.stdout.write(`${name}.png: ${Math.round(png.length / BYTES_OF_KB)} kB\n`);
    await page.close();
  }
  await context.browser()?.close();
}

/** What is not known is named, with the usage after it. */
function asked() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${what}\n\n${usage}\n`);
    return process.exit(WRONG_USE);
  }
}

const { help, ...wanted } = asked();
if (help) process.stdout.write(`${usage}\n`);
else await makePictures(wanted);
