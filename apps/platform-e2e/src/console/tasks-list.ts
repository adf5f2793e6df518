import type { Page } from 'playwright-core';
import type { SampleAccount } from './console-world.ts';
import { click, type Steps } from './tasks-count.ts';
import type { TasksScene } from './tasks-scene.ts';

export interface Task extends Steps {
  readonly name: string;
  readonly as: SampleAccount;
  /** What is there before. */
  readonly scene: (scene: TasksScene) => Promise<unknown>;
  /** From the first page on, as a person goes who knows the console; ends with what tells that it is done. */
  readonly walk: (page: Page) => Promise<unknown>;
}

const link = (page: Page, name: string | RegExp) => click(page.getByRole('link', { name }).first());
const button = (page: Page, name: string | RegExp) =>
  click(page.getByRole('button', { name }).first());
const item = (page: Page, name: string) => click(page.getByRole('menuitem', { name }));
const tab = (page: Page, name: string) => click(page.getByRole('tab', { name }));
const confirm = (page: Page, name: string | RegExp) =>
  click(page.getByRole('dialog').getByRole('button', { name }));
const sheetGone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'hidden' });

async function toEvent(page: Page, title: string): Promise<void> {
  await link(page, 'Events');
  await link(page, title);
}

async function plan(page: Page, series: string, events: number | undefined): Promise<void> {
  await link(page, 'Series');
  await link(page, series);
  await link(page, 'Plan events');
  if (events !== undefined) await page.getByLabel('How many events').fill(String(events));
  await button(page, 'Find dates');
  await button(page, /^Adopt plan A/);
  await confirm(page, /^Adopt plan A/);
  await sheetGone(page);
}

const rows = [
  'Given name\tFamily name\tE-mail\tPosition',
  ...['Ana', 'Bojan', 'Ceca', 'Dejan', 'Ema', 'Filip', 'Goran', 'Hana'].map(
    (name) => `${name}\tTrajkov\t${name.toLowerCase()}.trajkov@example.org\tInspector`,
  ),
].join('\n');

export const tasks: readonly Task[] = [
  {
    name: 'Schedule three workshops of a series',
    as: 'secretariat',
    clicks: 6,
    fields: 1,
    scene: (scene) => scene.series('Task series one'),
    walk: (page) => plan(page, 'Task series one', 3),
  },
  {
    name: 'Add an event to a series',
    as: 'secretariat',
    clicks: 6,
    fields: 1,
    scene: (scene) => scene.series('Task series two'),
    walk: (page) => plan(page, 'Task series two', 1),
  },
  {
    name: 'Move an event',
    as: 'secretariat',
    clicks: 5,
    fields: 1,
    scene: (scene) => scene.published('Task to move'),
    walk: async (page) => {
      await toEvent(page, 'Task to move');
      await button(page, 'More steps');
      await item(page, 'Give other dates');
      await page.getByRole('dialog').getByLabel('New first day').fill('2031-05-20');
      await confirm(page, 'Give other dates');
      await sheetGone(page);
    },
  },
  {
    name: 'Publish an event',
    as: 'secretariat',
    clicks: 3,
    fields: 0,
    scene: (scene) => scene.draft('Task to publish'),
    walk: async (page) => {
      await link(page, 'Task to publish');
      await button(page, 'Publish');
      await confirm(page, 'Publish');
      await sheetGone(page);
    },
  },
  {
    name: 'Invite five organisations, with seats',
    as: 'secretariat',
    clicks: 10,
    fields: 0,
    scene: (scene) => scene.published('Task to invite'),
    walk: async (page) => {
      await toEvent(page, 'Task to invite');
      await tab(page, 'Invitations');
      await button(page, 'Invite organisations');
      const sheet = page.getByRole('dialog');
      for (let times = 0; times < 5; times += 1)
        await click(sheet.getByRole('button', { name: /^Add: /, disabled: false }).first());
      await sheet.getByText(/^5 organisations are asked/).waitFor();
      await confirm(page, 'Invite organisations');
      await sheetGone(page);
    },
  },
  {
    name: 'See who has not answered, over all events',
    as: 'secretariat',
    clicks: 1,
    fields: 0,
    scene: async (scene) =>
      scene.invite(await scene.published('Task without an answer'), 'RS-TF', 3),
    walk: async (page) => {
      await link(page, 'Invitations');
      await page.getByRole('row').filter({ hasText: 'Task without an answer' }).waitFor();
    },
  },
  {
    name: 'Give an organisation more seats',
    as: 'secretariat',
    clicks: 4,
    fields: 1,
    scene: async (scene) => scene.invite(await scene.published('Task of seats'), 'RS-TF', 3),
    walk: async (page) => {
      await link(page, 'Invitations');
      const row = page.getByRole('row').filter({ hasText: 'Task of seats' });
      await click(row.getByRole('button', { name: /^Actions for/ }));
      await item(page, 'Change seats');
      await page.getByRole('dialog').getByLabel('Seats').fill('5');
      await confirm(page, 'Change seats');
      await sheetGone(page);
    },
  },
  {
    name: 'Cancel an event with a reason',
    as: 'secretariat',
    clicks: 7,
    fields: 0,
    scene: (scene) => scene.published('Task to cancel'),
    walk: async (page) => {
      await toEvent(page, 'Task to cancel');
      await button(page, 'More steps');
      await item(page, 'Cancel the event');
      await click(page.getByRole('dialog').getByLabel('Reason').first());
      await click(page.getByRole('option', { name: 'Security' }));
      await confirm(page, 'Cancel the event');
      await sheetGone(page);
    },
  },
  {
    name: 'Release an agenda after a session was changed',
    as: 'secretariat',
    clicks: 7,
    fields: 1,
    scene: async (scene) => scene.session(await scene.published('Task to release'), 'Opening'),
    walk: async (page) => {
      await toEvent(page, 'Task to release');
      await tab(page, 'Agenda');
      await button(page, / Opening /);
      await page.getByRole('dialog').getByLabel('Ends').fill('10:30');
      await confirm(page, 'Save session');
      await sheetGone(page);
      await button(page, /^Release agenda/);
      await confirm(page, /^Release version/);
      await sheetGone(page);
    },
  },
  {
    name: 'Withdraw a person; the next who waits gets the seat',
    as: 'secretariat',
    clicks: 6,
    fields: 0,
    scene: async (scene) => {
      const id = await scene.published('Task to withdraw', { admission: 'open', capacity: 1 });
      await scene.nominate(id, 'RS-TF', 2);
    },
    walk: (page) => withdraw(page, 'Task to withdraw'),
  },
  {
    name: 'Answer an invitation',
    as: 'focal-point',
    clicks: 3,
    fields: 0,
    scene: async (scene) => scene.invite(await scene.published('Task to answer'), 'RS-TF', 3),
    walk: async (page) => {
      await link(page, 'Invitations');
      const card = page.locator('section').filter({ hasText: 'Task to answer' });
      await click(card.getByRole('button', { name: 'Accept invitation' }));
      await confirm(page, 'Accept invitation');
      await sheetGone(page);
    },
  },
  {
    name: 'Nominate eight people from rows of a spreadsheet',
    as: 'focal-point',
    clicks: 6,
    fields: 1,
    scene: async (scene) => scene.invite(await scene.published('Task to nominate'), 'RS-TF', 8),
    walk: async (page) => {
      await link(page, 'Invitations');
      const card = page.locator('section').filter({ hasText: 'Task to nominate' });
      await click(card.getByRole('link', { name: 'Choose people' }));
      await click(page.getByText('Paste rows'));
      await page.getByLabel('Rows from a spreadsheet').fill(rows);
      await button(page, /^Take /);
      await button(page, 'Nominate 8 people');
      await confirm(page, 'Nominate 8 people');
      await page.getByText('8 people are nominated').waitFor();
    },
  },
  {
    name: 'Withdraw one of them',
    as: 'focal-point',
    clicks: 6,
    fields: 0,
    scene: async (scene) => {
      const id = await scene.published('Task of a focal point', { admission: 'open' });
      await scene.nominate(id, 'RS-TF', 1);
    },
    walk: (page) => withdraw(page, 'Task of a focal point'),
  },
];

async function withdraw(page: Page, title: string): Promise<void> {
  await toEvent(page, title);
  await tab(page, 'Registrations');
  await button(page, /^Actions for/);
  await item(page, 'Withdraw registration');
  await confirm(page, 'Withdraw registration');
  await sheetGone(page);
}
