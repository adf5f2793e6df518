import type { Locator, Page } from 'playwright-core';
import { settled } from './settled.ts';

/** What a person did on a page; typing into a field is one, however long the text. */
export interface Steps {
  readonly clicks: number;
  readonly fields: number;
}

const clicks = new WeakMap<Page, number>();

const countFields = `(() => {
  let fields = Number(sessionStorage.getItem('fields') ?? 0);
  let last;
  addEventListener('focusin', () => { last = undefined; }, true);
  addEventListener('input', ({ target }) => {
    if (['checkbox', 'radio'].includes(target.type)) return;
    if (target !== last) sessionStorage.setItem('fields', String(fields += 1));
    last = target;
  }, true);
})()`;

/** From now on fields that are filled in are counted, over all pages of this tab. */
export async function countSteps(page: Page): Promise<void> {
  await page.addInitScript(countFields);
}

/** Clicks and counts it as one, also where the driver of the browser tries again because the target moves. */
export async function click(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  await settled(page);
  await target.click();
  clicks.set(page, (clicks.get(page) ?? 0) + 1);
}

export async function stepsOn(page: Page): Promise<Steps> {
  const fields = await page.evaluate<number>(`Number(sessionStorage.getItem('fields') ?? 0)`);
  return { clicks: clicks.get(page) ?? 0, fields };
}
