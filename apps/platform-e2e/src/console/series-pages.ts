import type { Locator, Page } from 'playwright-core';
import type { ConsoleWorld } from './console-world.ts';

async function chosen(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label }).or(page.getByLabel(label)).first();
  await field.click();
  await page.getByRole('option', { name: option }).first().click();
  await page.keyboard.press('Escape');
}

/** The year of a series, opened by the secretariat. */
export async function openYear(world: ConsoleWorld, seriesId: string, search = ''): Promise<Page> {
  const page = await world.page('secretariat', `/series/${seriesId}${search}`);
  await page.getByRole('heading', { name: 'The year', exact: true }).waitFor();
  return page;
}

/** Where an event lies on the time line. */
export function barOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: 'The year' }).getByRole('button', { name: title });
}

/** How wide a day is drawn, by two events that begin so many days after each other. */
export async function dayWidth(one: Locator, other: Locator, days: number): Promise<number> {
  const [from, to] = [await one.boundingBox(), await other.boundingBox()];
  if (from === null || to === null) throw new Error('The events are not on the page');
  return (to.x - from.x) / days;
}

/** Opens one of the rarer steps of a series. */
export async function stepOf(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'More steps' }).click();
  await page.getByRole('menuitem', { name: step }).click();
}

/** A series of 2028 over three countries, as a person enters it. */
export async function fillSeries(page: Page, title: string): Promise<void> {
  await page.getByLabel('English').fill(title);
  // who starts it organises it, unless somebody else is chosen
  await chosen(page, 'Initiator', 'CSC-WB');
  for (const country of ['Albania', 'North Macedonia', 'Serbia'])
    await chosen(page, 'Countries', country);
  await page.getByLabel('First day').fill('2028-01-01');
  await page.getByLabel('Last day').fill('2028-12-20');
}
