import type { Page } from 'playwright-core';

/** What a person did on a page; typing into a field is one, however long the text. */
export interface Steps {
  readonly clicks: number;
  readonly fields: number;
}

const count = `(() => {
  const kept = JSON.parse(sessionStorage.getItem('steps') ?? '{"clicks":0,"fields":0}');
  const keep = () => sessionStorage.setItem('steps', JSON.stringify(kept));
  let last;
  addEventListener('pointerdown', () => { kept.clicks += 1; last = undefined; keep(); }, true);
  addEventListener('input', ({ target }) => {
    if (['checkbox', 'radio'].includes(target.type)) return;
    if (target !== last) kept.fields += 1;
    last = target;
    keep();
  }, true);
})()`;

/** From now on what is clicked and filled in is counted, over all pages of this tab. */
export async function countSteps(page: Page): Promise<void> {
  await page.addInitScript(count);
}

export async function stepsOn(page: Page): Promise<Steps> {
  return page.evaluate<Steps>(
    `JSON.parse(sessionStorage.getItem('steps') ?? '{"clicks":0,"fields":0}')`,
  );
}
