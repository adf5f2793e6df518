import type { Page } from 'playwright-core';

const MOST_TABS = 80;
const MOST_OPTIONS = 40;

/** Goes on by the Tab key until what has this name is in focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      `[document.activeElement?.getAttribute('aria-label'), document.activeElement?.textContent,
        document.activeElement?.labels?.[0]?.textContent].join('|')`,
    );
    if (String(focused).split('|').includes(name)) return;
  }
  throw new Error(`nothing called ${name} is reached by the Tab key`);
}

/** Of the list below the field in focus, goes down to the option that begins so, and takes it. */
export async function takeOption(page: Page, begins: string): Promise<void> {
  for (let steps = 0; steps < MOST_OPTIONS; steps += 1) {
    await page.keyboard.press('ArrowDown');
    const option = await page.evaluate<string>(
      `document.querySelector('[role=option][data-combobox-selected]')?.textContent ?? ''`,
    );
    if (option.startsWith(begins)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`there is no option ${begins}`);
}
