import type { Locator, Page } from 'playwright-core';

const MOST = 120;

/** Presses Tab until it has the focus; what cannot be reached is an error. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by ${MOST} presses of Tab: ${wanted.toString()}`);
}
