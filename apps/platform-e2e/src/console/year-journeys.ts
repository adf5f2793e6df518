import { picture } from '../sign-in/browser.ts';
import type { ConsoleWorld } from './console-world.ts';
import { busiestTaskWhile, type Busiest } from './busiest-task.ts';
import { expectAccessible } from './expect-accessible.ts';
import { tabTo } from './keyboard.ts';
import { barOf, dayWidth, openYear } from './series-pages.ts';
import {
  amongMany,
  announceSeries,
  countries,
  datesOf,
  planEvent,
  type ListedEvents,
} from './series-scene.ts';

/** A Wednesday. Two weeks before, an event of two days falls on 1 May, a holiday in all three countries. */
const SPRING = '2031-05-14';
/** Likewise a Wednesday. */
const SPRING_BEFORE = '2030-05-15';
const STEPS = 80;

type Dates = readonly string[];

/** Drags a draft over a holiday and lets it go on other days. @returns its days before the sheet was confirmed, and after */
export async function movesByPointer(world: ConsoleWorld): Promise<readonly Dates[]> {
  const seriesId = await announceSeries(world.api, 'Spring of 2031', 2031);
  const tracing = { title: 'Tracing assets', country: 'MK', from: SPRING } as const;
  const id = await planEvent(world.api, seriesId, tracing);
  const fourWeeksLater = { title: 'Later', country: 'RS', from: '2031-06-11' } as const;
  await planEvent(world.api, seriesId, fourWeeksLater);
  const page = await openYear(world, seriesId, '?zoom=quarter&at=2031-04-01');
  const bar = barOf(page, 'Tracing assets');
  const { x = 0, y = 0 } = (await bar.boundingBox()) ?? {};
  const days = await dayWidth(bar, barOf(page, 'Later'), 28);
  await page.mouse.move(x + 5, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 5 - 14 * days, y + 10, { steps: 8 });
  await page.getByText('30 Apr – 1 May 2031').waitFor();
  await page.getByText('Labour Day').first().waitFor();
  await picture(page, 'series-dragged');
  await page.mouse.up();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Labour Day').first().waitFor();
  await sheet.getByLabel('New first day').fill('2031-05-07');
  await sheet.getByText('Nothing stands in the way.').waitFor();
  await expectAccessible(page);
  const before = await datesOf(world.api, id);
  await sheet.getByRole('button', { name: 'Move event' }).click();
  await sheet.waitFor({ state: 'detached' });
  return [before, await datesOf(world.api, id)];
}

/** Moves a published event by the arrow keys, takes that back, and gives it other dates. @returns as `movesByPointer` */
export async function movesByKeys(world: ConsoleWorld): Promise<readonly Dates[]> {
  const seriesId = await announceSeries(world.api, 'Published in 2030', 2030);
  const teams = { title: 'Joint teams', country: 'RS', from: SPRING_BEFORE } as const;
  const id = await planEvent(world.api, seriesId, { ...teams, published: true });
  const page = await openYear(world, seriesId);
  const bar = barOf(page, 'Joint teams');
  await tabTo(page, bar);
  for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft']) await page.keyboard.press(key);
  await page.getByText('Labour Day').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Labour Day').first().waitFor({ state: 'hidden' });
  for (const key of ['Shift+ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Nobody has a seat.').waitFor();
  await sheet.getByText('Nothing stands in the way.').waitFor();
  await expectAccessible(page);
  await picture(page, 'series-reschedule');
  const before = await datesOf(world.api, id);
  await tabTo(page, sheet.getByRole('button', { name: 'Give other dates' }));
  await page.keyboard.press('Enter');
  await sheet.waitFor({ state: 'detached' });
  await bar.and(page.locator(':focus')).waitFor();
  return [before, await datesOf(world.api, id)];
}

/** Reads the year as a table and moves an event from there. @returns the days of that event */
export async function movesFromTable(world: ConsoleWorld): Promise<Dates> {
  const seriesId = await announceSeries(world.api, 'Read as a table', 2029);
  await planEvent(world.api, seriesId, { title: 'Evidence', country: 'MK', from: '2029-03-20' });
  const trial = { title: 'Mock trial', country: 'MK', from: '2029-05-01' } as const;
  const id = await planEvent(world.api, seriesId, trial);
  const page = await openYear(world, seriesId);
  for (const title of ['Evidence', 'Mock trial']) await barOf(page, title).waitFor();
  await page.keyboard.press('t');
  const row = page.getByRole('row', { name: /^Mock trial/ });
  await row.getByText('Labour Day').first().waitFor();
  await page.getByRole('row', { name: /^Evidence/ }).waitFor();
  await expectAccessible(page);
  await picture(page, 'series-table');
  await row.getByRole('button', { name: 'Move' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('New first day').fill('2029-05-15');
  await sheet.getByRole('button', { name: 'Move event' }).click();
  await row.getByText('15 May – 16 May 2029').waitFor();
  return datesOf(world.api, id);
}

/** Drags an event among two hundred, by pointer and by keys. */
export async function dragsAmongMany(world: ConsoleWorld): Promise<Busiest> {
  const seriesId = await announceSeries(world.api, 'Two hundred events', 2032, countries);
  await planEvent(world.api, seriesId, { title: 'In the hand', country: 'MK', from: '2032-02-03' });
  const page = await openYear(world, seriesId, '?zoom=twoYears&at=2032-01-01');
  await page.route('**/v1/events?*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: amongMany((await answer.json()) as ListedEvents, 2032),
    });
  });
  await page.reload();
  const bar = barOf(page, 'In the hand');
  await bar.waitFor();
  await page.waitForLoadState('networkidle');
  await picture(page, 'series-two-hundred');
  await bar.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await bar.boundingBox()) ?? {};
  const onNewDays = page.getByText('On the new days');
  return busiestTaskWhile(page, async () => {
    await page.mouse.move(x + 3, y + 10);
    await page.mouse.down();
    for (let step = 1; step <= STEPS; step += 1)
      await page.mouse.move(x + 3 + step * 3, y + 10 + (step % 5));
    await onNewDays.waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await onNewDays.waitFor({ state: 'hidden' });
    for (let step = 1; step <= STEPS; step += 1) await page.keyboard.press('ArrowRight');
    await onNewDays.waitFor();
  });
}
