import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs } from '@regional-events/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { sendWhatIsSetAside } from '../client-records.ts';
import { Operator } from '../operator.ts';
import { ConsoleWorld, type SampleAccount } from './console-world.ts';
import { withAxe, wrongHead, wrongOnWay, wrongWith } from './every-page-check.ts';
import { everyPage } from './every-page-list.ts';
import { setEveryPageScene, type EveryPageScene } from './every-page-scene.ts';
import type { Shown } from './every-page-shown.ts';
import { settled } from './settled.ts';

/** As many tabs as the machine of the tests has cores. */
const TABS = 2;
/** A way that leads nowhere is told soon. */
const LONGEST_WAIT = 15_000;

let world: ConsoleWorld;
let scene: EveryPageScene;
const signedIn = new Map<SampleAccount, BrowserContext>();

beforeAll(async () => {
  world = await ConsoleWorld.open();
  await sendWhatIsSetAside(world.platform, 1);
  scene = await setEveryPageScene(world.api);
  const operator = new Operator(world.platform);
  await operator.untilParked(1);
  await operator.untilDead(1);
  for (const account of new Set(everyPage.map(({ as }) => as)))
    signedIn.set(account, (await world.page(account, '/')).context());
}, allowedMs(180_000));

afterAll(() => world.close());

/** What is wrong with a page and all that opens from it. */
async function lookAt({ as, path, shows, opens = [] }: Shown): Promise<string[]> {
  const page = await signedIn.get(as)?.newPage();
  if (page === undefined) throw new Error(`${as} is not signed in`);
  page.setDefaultTimeout(allowedMs(LONGEST_WAIT));
  const wrong = complaintsOf(page);
  try {
    await page.goto(`${world.platform.address}/console${path(scene)}`);
    await shown(page, shows);
    await withAxe(page);
    wrong.push(...(await wrongHead(page)), ...(await wrongWith(page, 'page')));
    for (const way of opens) wrong.push(...(await wrongOnWay(page, way)));
  } catch (error) {
    wrong.push(String(error));
  }
  await page.close();
  return wrong;
}

/** What a busy platform did not answer is asked for again, as a person would. */
async function shown(page: Page, text: string | RegExp): Promise<void> {
  const again = page.getByRole('button', { name: 'Try again' });
  const there = page.getByText(text);
  await there.or(again).first().waitFor();
  if ((await there.count()) === 0) await again.first().click();
  await there.first().waitFor();
  await settled(page);
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(`an error: ${message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warning'].includes(message.type())) return;
    if (!text.startsWith('Failed to load resource')) complaints.push(`it says ${text}`);
  });
  return complaints;
}

describe('every page of the console', () => {
  it('is in the list of this test', async () => {
    const page = await world.page('secretariat', '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const routes = await page.evaluate<string[]>(
      'Object.values(__TSR_ROUTER__.routesById).filter((route) => !route.children).map(({ id }) => id)',
    );
    const listed = new Set(everyPage.map(({ route }) => route));
    expect(routes.filter((route) => !listed.has(route))).toEqual([]);
  });

  it(
    'passes axe in both schemes with its dialogs and menus, on a desk and on a phone, and gives the focus back',
    async () => {
      const waiting = [...everyPage];
      const wrong: Record<string, readonly string[]> = {};
      const tab = async () => {
        for (let shown = waiting.shift(); shown !== undefined; shown = waiting.shift()) {
          const said = await lookAt(shown);
          if (said.length > 0) wrong[`${shown.as} at ${shown.path(scene)}`] = said;
        }
      };
      await Promise.all(Array.from({ length: TABS }, tab));
      expect(wrong).toEqual({});
    },
    allowedMs(300_000),
  );
});
