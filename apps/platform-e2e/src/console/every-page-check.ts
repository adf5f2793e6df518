import { eventually } from '@regional-events/testing';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Way } from './every-page-shown.ts';
import { settled } from './settled.ts';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

const rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** In the other scheme nothing but colours differs. */
const rulesOfColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const schemes = [
  ['light', rules],
  ['dark', rulesOfColour],
] as const;

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** What a window of 1280 pixels is at 200 %. */
const ZOOMED = { width: 640, height: 400 };

/** A run for each change looks at what differs by the window on the page alone. */
export const isWhole = process.env['TEST_WHOLE'] === '1';
const sizesOfDialogs = isWhole ? [DESK, PHONE] : [DESK];

const opened = ['dialog', 'menu', 'alertdialog'].map((role) => `[role=${role}]:visible`).join();
/** A dialog gets its name a moment after it is there. */
const named =
  '[role=menu], [role=dialog][aria-labelledby], [role=dialog][aria-label], [role=alertdialog]';
const SHOWN_OF_EACH = 3;
const MOST_ESCAPES = 3;

/** What is wrong with a page as it stands, or with the dialog on it: axe in both schemes, and what leaves the window. */
export async function wrongWith(
  page: Page,
  part: 'page' | 'dialog',
  sizes: readonly (typeof DESK)[] = part === 'page' ? [DESK, PHONE] : sizesOfDialogs,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const [colorScheme, runOnly] of size === PHONE && !isWhole ? [] : schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page);
      const findings = await found(page, part, runOnly);
      wrong.push(...findings.map((finding) => `${size.width} px, ${colorScheme}: ${finding}`));
    }
    await settled(page);
    wrong.push(...(await beyondWindow(page)));
  }
  if (sizes.includes(PHONE)) {
    await page.setViewportSize(ZOOMED);
    await settled(page);
    wrong.push(...(await beyondWindow(page)));
  }
  return wrong;
}

async function found(page: Page, part: 'page' | 'dialog', runOnly: object): Promise<string[]> {
  const dialog = `[...document.querySelectorAll('[role=dialog], [role=menu]')]`;
  // a menu is hidden while its button is scrolled away
  const where = part === 'page' ? 'document' : `${dialog}.findLast((one) => one.checkVisibility())`;
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const findings = await page.evaluate<Finding[]>(
    `((where) => where ? axe.run(where, ${options}).then(({ violations }) => violations) : [])(${where})`,
  );
  return findings.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, SHOWN_OF_EACH)
      .map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
  );
}

async function beyondWindow(page: Page): Promise<string[]> {
  const beyond = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  const { width } = page.viewportSize() ?? DESK;
  return beyond > 0 ? [`${width} px: ${beyond} px are beyond the window`] : [];
}

/** One heading of the first level, and a name in the browser's list of places. */
export async function wrongHead(page: Page): Promise<string[]> {
  const headings = await page.getByRole('heading', { level: 1 }).count();
  const title = await page.title();
  return [
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(title.endsWith(' · Regional events') ? [] : [`it is called “${title}”`]),
  ];
}

/** Goes a way until a dialog or menu is open, looks at it, and leaves it by the Escape key. */
export async function wrongOnWay(page: Page, way: Way): Promise<string[]> {
  await page.setViewportSize(DESK);
  await go(page, way);
  const wrong: string[] = [];
  if ((await page.locator('[role=menu]:visible').count()) > 0) {
    // a menu goes when its button is no longer where it was
    wrong.push(...(await wrongWith(page, 'dialog', [DESK])), ...(await wrongOnEscape(page)));
    if (isWhole) wrong.push(...(await wrongOnPhone(page, way)));
  } else {
    wrong.push(...(await wrongWith(page, 'dialog')));
    await page.setViewportSize(DESK);
  }
  wrong.push(...(await wrongOnEscape(page)));
  const steps = way.map(([, name]) => String(name)).join(' → ');
  return wrong.map((one) => `${steps}: ${one}`);
}

async function wrongOnPhone(page: Page, way: Way): Promise<string[]> {
  await page.setViewportSize(PHONE);
  await go(page, way);
  return wrongWith(page, 'dialog', [PHONE]);
}

async function go(page: Page, way: Way): Promise<void> {
  for (const [role, name] of way) await page.getByRole(role, { name }).first().click();
  await page.locator(opened).last().and(page.locator(named)).waitFor();
  await settled(page);
}

/** Escape closes what is open, and the focus is somewhere then. */
async function wrongOnEscape(page: Page): Promise<string[]> {
  for (
    let times = 0;
    times < MOST_ESCAPES && (await page.locator(opened).count()) > 0;
    times += 1
  ) {
    await page.keyboard.press('Escape');
    await settled(page);
  }
  if ((await page.locator(opened).count()) > 0) return ['the Escape key does not close it'];
  const focused = () => page.evaluate<boolean>('document.activeElement !== document.body');
  return eventually(focused).then(
    () => [],
    () => ['nothing has the focus once it is closed'],
  );
}

export async function withAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}
