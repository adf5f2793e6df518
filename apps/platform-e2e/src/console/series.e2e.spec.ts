import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs, taken } from '@regional-events/testing';
import { picture } from '../sign-in/browser.ts';
import { ConsoleWorld } from './console-world.ts';
import { expectAccessible } from './expect-accessible.ts';
import { tabTo } from './keyboard.ts';
import { barOf, fillSeries, openYear, stepOf } from './series-pages.ts';
import { announceSeries, eventsOf, planEvent } from './series-scene.ts';
import { dragsAmongMany, movesByKeys, movesByPointer, movesFromTable } from './year-journeys.ts';

const SPRING = '2031-05-14';

/** What a person notices as a halt. */
const LONG_TASK_MS = 100;

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, allowedMs(120_000));

afterAll(() => world.close());

const yearOf = (seriesId: string) => openYear(world, seriesId);

describe('a series in the console', () => {
  it('is announced, planned and adopted by the mouse', async () => {
    const page = await world.page('secretariat', '/series');
    await page.getByRole('link', { name: 'New series' }).click();
    await page
      .getByText('Still to be filled in: Title, Initiator, Organisers, Countries')
      .waitFor();
    await fillSeries(page, 'Following the money');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Announce series' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('The series runs from').waitFor();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Announce series' }).click();
    await page.getByRole('heading', { name: 'Following the money', level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Plan events' }).click();
    await page.getByRole('button', { name: 'Find dates' }).click();
    await page.getByRole('button', { name: 'Adopt plan A' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'series-plans');
    await page.getByRole('button', { name: 'Adopt plan A' }).click();
    await sheet.getByText('Draft 1:').waitFor();
    await sheet.getByLabel('English').fill('Workshop on tracing assets');
    await expectAccessible(page);
    await picture(page, 'series-adopt');
    await sheet.getByRole('button', { name: 'Adopt plan A' }).click();
    await barOf(page, 'Workshop on tracing assets').nth(2).waitFor();
    await expectAccessible(page);
    await picture(page, 'series-year');
    const seriesId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const events = await eventsOf(world.api, seriesId);
    expect(new Set(events.map(({ hostCountry }) => hostCountry))).toEqual(
      new Set(['AL', 'MK', 'RS']),
    );
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(['draft']));
  });

  it('is planned and adopted by keyboard alone', async () => {
    const seriesId = await announceSeries(world.api, 'Protection of witnesses', 2027);
    const page = await world.page('secretariat', '/series');
    await tabTo(page, page.getByRole('link', { name: 'Protection of witnesses' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The year' }).waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Plan events' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Find dates' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Find dates' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Adopt plan B' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Adopt plan B' }));
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Draft 1:').waitFor();
    await tabTo(page, sheet.getByRole('button', { name: 'Adopt plan B' }));
    await page.keyboard.press('Enter');
    await barOf(page, 'Protection of witnesses').nth(2).waitFor();
    expect(await eventsOf(world.api, seriesId)).toHaveLength(3);
  });

  it('has a draft moved by the pointer, and says what it would collide with before anything is written', async () => {
    expect(await movesByPointer(world)).toEqual([
      ['2031-05-14', '2031-05-15'],
      ['2031-05-07', '2031-05-08'],
    ]);
  });

  it('has a published event moved by the arrow keys: taken back first, then rescheduled', async () => {
    expect(await movesByKeys(world)).toEqual([
      ['2030-05-15', '2030-05-16'],
      ['2030-05-21', '2030-05-22'],
    ]);
  });

  it('is a table too, with the same events, and an event is moved from there', async () => {
    expect(await movesFromTable(world)).toEqual(['2029-05-15', '2029-05-16']);
  });

  it('stays smooth in the hand with two hundred events', async () => {
    const { ofProcessor, ofClock } = await dragsAmongMany(world);
    process.stdout.write(
      `Longest task while dragging among 200 events: ${ofProcessor} ms of the processor, ${ofClock} ms by the clock\n`,
    );
    expect(ofProcessor).toBeLessThanOrEqual(LONG_TASK_MS);
  });

  it('is copied for the next year with its events as drafts', async () => {
    const seriesId = await announceSeries(world.api, 'The year before', 2031);
    await planEvent(world.api, seriesId, { title: 'Opening', country: 'AL', from: SPRING });
    await planEvent(world.api, seriesId, { title: 'Left out', country: 'RS', from: '2031-06-11' });
    const page = await yearOf(seriesId);
    await stepOf(page, 'Copy for next year');
    await page.getByLabel('English').first().fill('The year after');
    await page.getByLabel('Left out').uncheck();
    await page.getByText('12 May – 13 May 2032').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Copy series' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('1 draft is written; nobody is invited by that.').waitFor();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Copy series' }).click();
    await page.getByRole('heading', { name: 'The year after', level: 1 }).waitFor();
    await barOf(page, 'Opening').waitFor();
    expect(await barOf(page, 'Left out').count()).toBe(0);
  });

  it('comes into the reader’s own calendar by a secret address, until that is taken back', async () => {
    const seriesId = await announceSeries(world.api, 'In a calendar', 2031);
    await planEvent(world.api, seriesId, {
      title: 'Read on a phone',
      country: 'MK',
      from: SPRING,
      published: true,
    });
    const page = await yearOf(seriesId);
    await page.getByRole('button', { name: 'In my calendar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Make an address' }).click();
    await dialog.getByText('It is shown this once.').waitFor();
    await expectAccessible(page);
    const address = (await dialog.getByText('/calendar/').first().textContent()) ?? '';
    const calendar = await fetch(address);
    expect(await calendar.text()).toContain('Read on a phone');
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.getByRole('button', { name: 'Take back' }).waitFor({ state: 'detached' });
    expect((await fetch(address)).status).toBe(404);
  });

  it('is changed by two at once, who see both versions, and closed once nothing is ahead', async () => {
    const seriesId = await announceSeries(world.api, 'Two change it', 2031);
    await planEvent(world.api, seriesId, { title: 'Only a draft', country: 'MK', from: SPRING });
    const path = `/v1/series/${seriesId}`;
    const page = await yearOf(seriesId);
    await stepOf(page, 'Change series');
    await page.getByLabel('English').fill('Two change it, mine');
    await page.getByLabel('Last day').fill('2031-12-31');
    await expectAccessible(page);
    const { headers } = await world.api.get(path);
    const theirs = { title: { en: 'Two change it, theirs' }, namesFromDays: 30 };
    taken(await world.api.patch(path, theirs, { ifMatch: headers.get('etag') ?? '' }));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    await dialog.getByLabel('Two change it, mine').check();
    await expectAccessible(page);
    await picture(page, 'series-two-versions');
    await dialog.getByRole('button', { name: 'Save this' }).click();
    await page.getByRole('heading', { name: 'Two change it, mine', level: 1 }).waitFor();
    const both = { to: '2031-12-31', namesFromDays: 30 };
    expect(taken(await world.api.get(path))).toMatchObject(both);
    await stepOf(page, 'Close series');
    const sheet = page.getByRole('dialog');
    await sheet
      .getByText('1 draft in it can no longer be published or moved: Only a draft.')
      .waitFor();
    await expectAccessible(page);
    await picture(page, 'series-close');
    await sheet.getByRole('button', { name: 'Close series' }).click();
    await page.getByText('Closed', { exact: true }).waitFor();
    expect(taken(await world.api.get(path))).toMatchObject({ status: 'closed' });
  });

  it('gave no browser a reason to complain', () => {
    expect(world.complaints).toEqual([]);
  });
});
