import { taken } from '@regional-events/testing';
import type { Page } from 'playwright-core';
import { picture } from '../../sign-in/browser.ts';
import type { ConsoleWorld } from '../console-world.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { button, choose, found, person } from './by-hand.ts';

/** Registers Jasna Kralj, and has her change from one organisation to another. */
export async function expectAffiliated(world: ConsoleWorld): Promise<void> {
  const page = await world.page('secretariat', '/people');
  await button(page, 'Register person').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Given name').first().fill('Jasna');
  await sheet.getByLabel('Family name').first().fill('Kralj');
  await button(sheet, 'Add an affiliation').click();
  await choose(sheet, 'Organisation', 'OSCE');
  await sheet.getByLabel('First day').fill('1.2.2024');
  await expectAccessible(page);
  await picture(page, 'rooms-register-person');
  await button(sheet, 'Register person').click();
  await page.getByRole('heading', { name: 'Jasna Kralj', level: 1 }).waitFor();
  await page.getByText('since 1 Feb 2024').waitFor();
  await button(page, 'Change').click();
  await sheet.getByLabel('Last day').fill('31.12.2025');
  await button(sheet, 'Add an affiliation').click();
  await choose(sheet, 'Organisation', 'Facility for Chapter 24');
  await sheet.getByLabel('First day').last().fill('1 jan 2026');
  await sheet.getByLabel('Position').last().fill('Adviser');
  await expectAccessible(page);
  await picture(page, 'rooms-change-person');
  await button(sheet, 'Save').click();
  await page.getByText('1 Feb 2024 – 31 Dec 2025').waitFor();
  await page.getByRole('row', { name: /^Facility for Chapter 24 Adviser/ }).waitFor();
}

/** Two people change the entry of Jasna Kralj at once. */
export async function expectBothVersions(world: ConsoleWorld): Promise<void> {
  const page = await pageOfJasna(world);
  const sheet = page.getByRole('dialog');
  await button(page, 'Change').click();
  await sheet.getByLabel('Family name').first().fill('Kralj Novak');
  const id = page.url().split('/').at(-1);
  const theirs = { familyName: 'Kraljević', email: 'jasna.kralj@example.org' };
  taken(await world.api.patch(`/v1/people/${id}`, theirs, { ifMatch: '*' }));
  await button(sheet, 'Save').click();
  const both = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  await both.getByText('Address for mails: jasna.kralj@example.org').waitFor();
  await both.getByRole('row').filter({ hasText: 'Kraljević' }).waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-two-editors');
  await both.getByLabel('Kralj Novak').check();
  await button(both, 'Save this').click();
  await page.getByRole('heading', { name: 'Jasna Kralj Novak', level: 1 }).waitFor();
  await page.getByText('jasna.kralj@example.org').waitFor();
}

/** A double of her is found and merged into her entry, which is then erased. */
export async function expectErased(world: ConsoleWorld): Promise<void> {
  await person(world.api, 'Јасна', 'Краљ Новак');
  const page = await pageOfJasna(world);
  const sheet = page.getByRole('dialog');
  await button(page, 'Merge into this entry').click();
  await sheet.getByText('The other entry has no registrations.').waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-merge');
  await button(sheet, 'Merge into this entry').click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByText('Perhaps the same person').waitFor({ state: 'detached' });
  await expectAccessible(page);
  await button(page, 'Erase person').click();
  await sheet.getByText('The person has no live registration.').waitFor();
  await expectAccessible(page);
  await button(sheet, 'Erase person').click();
  await page.getByRole('heading', { name: 'Register of erasures' }).waitFor();
  await page.getByRole('row', { name: 'Everywhere' }).waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-erasures');
}

async function pageOfJasna(world: ConsoleWorld): Promise<Page> {
  const [jasna] = await found(world.api, '/v1/people?search=Jasna%20Kralj');
  return world.page('secretariat', `/people/${jasna?.id}`);
}
