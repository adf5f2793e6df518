import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs } from '@regional-events/testing';
import type { Page } from 'playwright-core';
import { picture } from '../sign-in/browser.ts';
import { ConsoleWorld } from './console-world.ts';
import { expectAccessible } from './expect-accessible.ts';

interface Listed {
  readonly data: readonly { readonly id: string; readonly organiserIds: readonly string[] }[];
}

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, allowedMs(120_000));

afterAll(() => world.close());

/** A draft that lacks nothing, of whoever organises the first event of the sample. */
async function aDraft(title: string): Promise<string> {
  const { body } = await world.api.get<Listed>('/v1/events?limit=1');
  const drafted = await world.api.post<{ id: string }>('/v1/events', {
    kind: 'workshop',
    title: { en: title },
    organiserIds: body.data[0]?.organiserIds ?? [],
    venue: { name: 'Hotel Park', city: 'Ohrid', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [{ date: '2031-05-13', startTime: '09:00', endTime: '16:30' }],
    capacity: 20,
    registration: { opensAt: '2026-01-01T00:00:00Z', closesAt: '2031-05-01T00:00:00Z' },
  });
  expect(drafted.status).toBe(201);
  return drafted.body.id;
}

async function chosen(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByLabel(label, { exact: true }))
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
}

async function openStepByKeys(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'More steps' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: step }).focus();
  await page.keyboard.press('Enter');
  // it fades out
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

describe('an event in the console', () => {
  it('is drafted by a form, says what it lacks on the first page too, and is published once it lacks nothing', async () => {
    const page = await world.page('secretariat', '/events/new');
    await page.getByLabel('English').fill('Interviewing victims');
    await chosen(page, 'Organisers', 'CSC-WB');
    await page.keyboard.press('Escape');
    await expectAccessible(page);
    await picture(page, 'console-draft-event');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'Interviewing victims', level: 1 }).waitFor();
    await page.getByText('Missing before it can be published:').waitFor();
    await page.getByRole('link', { name: 'What waits for me' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Interviewing victims' });
    await row.getByText('Missing: a place').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-what-waits');
    await row.getByRole('link').click();
    await page.getByLabel('House').fill('Hotel Park');
    await page.getByLabel('City').fill('Ohrid');
    await chosen(page, 'Country', 'North Macedonia');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('nothing is missing, it can be published').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Its seat plan opens with 30 seats.').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-publish');
    await sheet.getByRole('button', { name: 'Publish' }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByText('0 of 30 seats taken').waitFor();
  });

  it('shows two who edit at once both versions, and keeps what each of them touched alone', async () => {
    const id = await aDraft('Joint investigation teams');
    const page = await world.page('secretariat', `/events/${id}/edit`);
    await page.getByLabel('English').fill('Joint investigation teams, mine');
    await page.getByLabel('City').fill('Bitola');
    const { headers } = await world.api.get(`/v1/events/${id}`);
    const theirs = { title: { en: 'Joint investigation teams, theirs' }, capacity: 44 };
    const ifMatch = headers.get('etag') ?? '';
    expect((await world.api.patch(`/v1/events/${id}`, theirs, { ifMatch })).status).toBe(200);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    await dialog.getByText('Seats: 44').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-edit-conflict');
    await dialog.getByLabel('Joint investigation teams, mine').check();
    await dialog.getByRole('button', { name: 'Save this' }).click();
    await page
      .getByRole('heading', { name: 'Joint investigation teams, mine', level: 1 })
      .waitFor();
    const { body } = await world.api.get(`/v1/events/${id}`);
    expect(body).toMatchObject({ capacity: 44, venue: { city: 'Bitola', name: 'Hotel Park' } });
  });

  it('is given other dates and cancelled by keyboard alone, after saying what that does', async () => {
    const id = await aDraft('Asset recovery');
    await world.api.post(`/v1/events/${id}/publish`);
    const page = await world.page('secretariat', `/events/${id}`);
    await openStepByKeys(page, 'Give other dates');
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('New first day').fill('2031-05-20');
    await sheet.getByText('From 13 May 2031 to 20 May 2031.').waitFor();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Give other dates' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Tuesday, 20 May 2031').waitFor();
    await openStepByKeys(page, 'Cancel the event');
    await sheet.getByText('This cannot be undone.').waitFor();
    await expectAccessible(page);
    await picture(page, 'console-cancel');
    await sheet.getByLabel('Reason').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: 'Cancel the event' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is left to do').waitFor();
  });

  it('shows its history, and to a focal point what may be seen without any step', async () => {
    const id = await aDraft('Protection of witnesses');
    await world.api.post(`/v1/events/${id}/publish`);
    const page = await world.page('secretariat', `/events/${id}/history`);
    await page.getByText('Published', { exact: true }).nth(1).waitFor();
    await expectAccessible(page);
    const other = await world.page('focal-point', `/events/${id}`);
    await other.getByRole('heading', { name: 'Protection of witnesses', level: 1 }).waitFor();
    await other.getByText('0 of 20 seats taken').waitFor();
    expect(await other.getByRole('button', { name: 'More steps' }).count()).toBe(0);
    await expectAccessible(other);
  });

  it('gave no browser a reason to complain', () => {
    expect(world.complaints).toEqual([]);
  });
});
