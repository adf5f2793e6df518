import { expect } from '@jest/globals';
import { picture } from '../../sign-in/browser.ts';
import { tabTo, takeOption } from '../by-keyboard.ts';
import type { ConsoleWorld } from '../console-world.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { button, found } from './by-hand.ts';

/** Are registered and made up of others by keyboard alone. */
export async function expectMadeUpByKeyboard(world: ConsoleWorld): Promise<void> {
  const page = await world.page('secretariat', '/organisations');
  await button(page, 'Register organisation').waitFor();
  await tabTo(page, 'Register organisation');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await tabTo(page, 'Code *');
  await page.keyboard.type('AL-TF');
  await tabTo(page, 'English');
  await page.keyboard.type('Task Force, Albania');
  await tabTo(page, 'Kind *');
  await takeOption(page, 'Task force');
  await tabTo(page, 'Country');
  await page.keyboard.type('Alb');
  await takeOption(page, 'Albania');
  await tabTo(page, 'Register organisation');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Task Force, Albania', level: 1 }).waitFor();
  await page.getByText('It is made up of no other organisations.').waitFor();
  await tabTo(page, 'Change members');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Add a member');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Member');
  await page.keyboard.type('OPEN-GATE');
  await takeOption(page, 'Open Gate');
  await tabTo(page, 'First day *');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1.7.2024');
  await tabTo(page, 'Last day');
  await page.keyboard.type('30.6.2026');
  await expectAccessible(page);
  await picture(page, 'rooms-change-members');
  await tabTo(page, 'Save members');
  await page.keyboard.press('Enter');
  await page.getByText('1 Jul 2024 – 30 Jun 2026').waitFor();
}

/** Are shown by who sat where and when, as a picture and as its table. */
export async function expectPictureAndTable(world: ConsoleWorld): Promise<void> {
  const page = await world.page('secretariat', '/organisations/composition?day=2025-07-01');
  await page.getByText('1 July 2025: 7 members').waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-composition');
  await page.getByRole('slider', { name: 'Day looked at' }).focus();
  await page.keyboard.press('PageUp');
  await page.getByText('1 July 2026: 6 members').waitFor();
  await page.getByLabel('Day looked at').first().fill('2024-06-30');
  await page.getByText('30 June 2024: 6 members').waitFor();
  await button(page, 'As a table').click();
  const row = page.getByRole('row').filter({ hasText: 'Open Gate' });
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    expect.stringContaining('Task Force, Albania'),
    expect.stringContaining('Open Gate'),
    '1 Jul 2024',
    '30 Jun 2026',
  ]);
  await expectAccessible(page);
  await row.getByRole('link', { name: 'Task Force, Albania' }).click();
  await button(page, 'Retire organisation').click();
  await page.getByText('Nobody speaks for it today.').waitFor();
  await expectAccessible(page);
  await button(page.getByRole('dialog'), 'Retire organisation').click();
  await page.getByText('Retired', { exact: true }).waitFor();
}

/** Come from a table, which is tried first. */
export async function expectTableImported(world: ConsoleWorld): Promise<void> {
  const page = await world.page('secretariat', '/imports?what=organisations');
  await page.locator('input[type=file]').setInputFiles({
    name: 'albania.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'code,kind,name,country\nAL-PROS,prosecution,Prosecution of Albania,AL\nAL-X,guild,Guild,AL\n',
    ),
  });
  await button(page, 'Try without changing anything').click();
  await page.getByText('The trial run is done. Nothing has been changed.').waitFor();
  await page.getByRole('row').filter({ hasText: 'Refused' }).waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-trial-run');
  expect(await found(world.api, '/v1/organisations?code=AL-PROS')).toEqual([]);
  await button(page, 'Import the table').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('1 new entry').waitFor();
  await expectAccessible(page);
  await button(sheet, 'Import the table').click();
  await page.getByText('The table is imported.').waitFor();
  expect(await found(world.api, '/v1/organisations?code=AL-PROS')).toHaveLength(1);
  await page.getByRole('link', { name: 'Prosecution of Albania' }).click();
  await page.getByRole('heading', { name: 'Prosecution of Albania', level: 1 }).waitFor();
}
