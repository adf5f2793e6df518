import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs, eventually, taken } from '@regional-events/testing';
import type { Locator, Page } from 'playwright-core';
import { picture } from '../sign-in/browser.ts';
import { FIRST, largeSchedule, planAgenda, SECOND, type AgendaScene } from './agenda-scene.ts';
import { ConsoleWorld } from './console-world.ts';
import { expectAccessible } from './expect-accessible.ts';

interface Session {
  readonly id: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly roomId: string | null;
  readonly track: string | null;
}

const SESSIONS_OF_A_CONFERENCE = 138;
/** What a person notices as a halt. */
const LONG_TASK_MS = 100;
/** How high an hour is drawn. */
const HOUR_PX = 96;
/** A whole day is seen, so that nothing scrolls under the mouse. */
const TALL = { width: 1280, height: 1500 };

let world: ConsoleWorld;
let scene: AgendaScene;

beforeAll(async () => {
  world = await ConsoleWorld.open();
  const large = { date: FIRST, room: 'Large hall' };
  scene = await planAgenda(world.api, 'Interviewing across borders', [
    { title: 'Opening', ...large, startTime: '09:00', endTime: '10:00' },
    { title: 'Teams of two countries', ...large, startTime: '11:00', endTime: '12:00' },
    { title: 'Evidence', date: FIRST, room: 'Small hall', startTime: '14:00', endTime: '15:00' },
    { title: 'Closing', date: SECOND, room: 'Large hall', startTime: '16:00', endTime: '17:00' },
  ]);
}, allowedMs(120_000));

afterAll(() => world.close());

async function stored(title: string, { eventId, sessions }: AgendaScene = scene): Promise<Session> {
  const path = `/v1/events/${eventId}/sessions/${sessions.get(title) ?? ''}`;
  return taken(await world.api.get<Session>(path));
}

async function agendaPage(search = '', eventId = scene.eventId): Promise<Page> {
  return world.page('secretariat', `/events/${eventId}/agenda${search}`, { size: TALL });
}

function blockOf(page: Page, title: string): Locator {
  return page.getByRole('button', { name: new RegExp(` ${title} `) });
}

async function boxOf(block: Locator) {
  const box = await block.boundingBox();
  if (box === null) throw new Error('The block is not on the page');
  return box;
}

describe('the agenda of an event in the console', () => {
  it('is moved by the mouse, and taken back', async () => {
    const page = await agendaPage();
    const block = blockOf(page, 'Evidence');
    await block.waitFor();
    await expectAccessible(page);
    await picture(page, 'agenda-grid');
    const { x, y, width } = await boxOf(block);
    await page.mouse.move(x + 30, y + 10);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.move(x + 30 - width, y + 10 - HOUR_PX, { steps: 5 });
    await page.mouse.up();
    const moved = await eventually(async () => {
      const session = await stored('Evidence');
      expect(session.startTime).toBe('13:00');
      return session;
    });
    expect(moved).toMatchObject({ endTime: '14:00', roomId: (await stored('Opening')).roomId });
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => {
      expect(await stored('Evidence')).toMatchObject({ startTime: '14:00', endTime: '15:00' });
    });
  });

  it('is worked on by keyboard alone: moved, made longer, opened, changed and taken back', async () => {
    const page = await agendaPage();
    await blockOf(page, 'Opening').waitFor();
    await blockOf(page, 'Opening').focus();
    for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Shift+ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    await page.getByText('11:15–12:30, Small hall', { exact: true }).waitFor();
    await page.keyboard.press('Space');
    await eventually(async () => {
      const session = await stored('Teams of two countries');
      expect(session).toMatchObject({ startTime: '11:15', endTime: '12:30' });
    });
    await blockOf(page, 'Evidence').focus();
    for (const key of ['Space', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
    await page.getByText('Stays where it was', { exact: true }).waitFor();
    expect((await stored('Evidence')).startTime).toBe('14:00');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Evidence' });
    await form.waitFor();
    await expectAccessible(page);
    await form.getByRole('combobox', { name: 'Track' }).focus();
    await page.keyboard.type('Digital');
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect((await stored('Evidence')).track).toBe('Digital');
    });
    await page.getByRole('button', { name: 'Undo' }).last().focus();
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect((await stored('Evidence')).track).toBeNull();
    });
  });

  it('gets a session and loses it again', async () => {
    const page = await agendaPage(`?day=${SECOND}`);
    await page.getByRole('button', { name: 'Plan a session' }).click();
    const form = page.getByRole('dialog', { name: 'New session' });
    await form.getByRole('button', { name: 'Plan a session' }).click();
    await form.getByLabel('English').first().fill('A late idea');
    await form.getByLabel('Begins').fill('9.30');
    await form.getByLabel('Ends').fill('10');
    await form.getByRole('button', { name: 'Plan a session' }).click();
    const block = blockOf(page, 'A late idea');
    await block.waitFor();
    expect(await block.textContent()).toContain('09:30–10:00');
    await block.click();
    await page.getByRole('button', { name: 'Remove session' }).click();
    await block.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await block.waitFor();
  });

  it('says in sentences what a session clashes with elsewhere, and plans it all the same for a reason', async () => {
    const { data: people } = taken(
      await world.api.get<{ data: { id: string }[] }>('/v1/people?limit=1'),
    );
    const speakers = [{ personId: people[0]?.id, role: 'keynote' }];
    const at = { date: FIRST, startTime: '14:00', endTime: '15:00' };
    await planAgenda(world.api, 'Another workshop', [
      { title: 'Elsewhere', ...at, more: { speakers } },
    ]);
    const twice = await planAgenda(world.api, 'The same expert', [
      { title: 'Here', ...at, startTime: '10:00', endTime: '11:00', more: { speakers } },
    ]);
    const page = await agendaPage('', twice.eventId);
    await blockOf(page, 'Here').click();
    await page.getByLabel('Begins').fill('14:30');
    await page.getByLabel('Ends').fill('15:30');
    await page.getByRole('button', { name: 'Save session' }).click();
    const sheet = page.getByRole('dialog', { name: '“Here” clashes' });
    await sheet.getByText('A speaker of “Here” is somewhere else').waitFor();
    await expectAccessible(page);
    await picture(page, 'agenda-clash');
    expect((await stored('Here', twice)).startTime).toBe('10:00');
    await sheet.getByLabel('Reason').fill('She speaks there by video.');
    await sheet.getByRole('button', { name: 'Plan it all the same' }).click();
    await eventually(async () => {
      expect((await stored('Here', twice)).startTime).toBe('14:30');
    });
    await page.goto(
      `${world.platform.address}/console/events/${twice.eventId}/agenda?view=conflicts`,
    );
    await page.getByText('She speaks there by video.').waitFor();
    await expectAccessible(page);
  });

  it('is released with its differences as sentences, and each release is read as it was', async () => {
    const page = await agendaPage('?view=releases');
    await page.getByText('The agenda was not released yet.').waitFor();
    await page.getByRole('button', { name: 'Release agenda' }).click();
    const sheet = page.getByRole('dialog', { name: 'Release the agenda as version 1' });
    await sheet.getByText('“Opening” is new').waitFor();
    await expectAccessible(page);
    await picture(page, 'agenda-release');
    await sheet.getByRole('button', { name: 'Release version 1' }).click();
    await page.getByRole('cell', { name: 'v1' }).waitFor();
    const path = `/v1/events/${scene.eventId}/sessions/${scene.sessions.get('Closing') ?? ''}`;
    await world.api.patch(path, { startTime: '15:00' }, { ifMatch: '*' });
    await page.reload();
    await page.getByText('“Closing” moves from').waitFor();
    await page.getByRole('button', { name: 'Show version 1' }).click();
    await page.getByRole('heading', { name: 'Tuesday, 14 May 2030' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'agenda-releases');
  });

  it('is a table too, with the same sessions, and on paper a programme day by day', async () => {
    const page = await agendaPage('?view=table');
    await page.getByRole('button', { name: 'Teams of two countries' }).waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Wednesday, 15 May 2030' }).waitFor();
    expect(await page.getByRole('button', { name: 'Release agenda' }).isVisible()).toBe(false);
    await picture(page, 'agenda-paper');
  });

  it('takes a schedule of a large conference after saying what would happen, and stays smooth in the hand', async () => {
    const large = await planAgenda(world.api, 'A large conference', []);
    const page = await agendaPage('', large.eventId);
    await page.getByRole('button', { name: 'Print and files' }).click();
    await page.getByRole('menuitem', { name: 'Import a schedule' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import a schedule' });
    await page.locator('input[type=file]').setInputFiles({
      name: 'schedule.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(largeSchedule(SESSIONS_OF_A_CONFERENCE))),
    });
    await dialog.getByRole('button', { name: 'Say what would happen' }).click();
    await dialog.getByText(`Would happen: ${SESSIONS_OF_A_CONFERENCE} new`).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Import sessions' }).click();
    await dialog.getByText(`Imported: ${SESSIONS_OF_A_CONFERENCE} new`).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await eventually(async () => {
      expect(await page.locator('[data-session]').count()).toBe(SESSIONS_OF_A_CONFERENCE);
    });
    await picture(page, 'agenda-large');
    expect(await longTasksWhileDragging(page, blockOf(page, 'Session 9'))).toEqual([]);
  });

  it('gave no browser a reason to complain', () => {
    expect(world.complaints).toEqual([]);
  });
});

/** Drags a session across the grid and lets it go. @returns the tasks of the page that took too long, in milliseconds */
async function longTasksWhileDragging(page: Page, block: Locator): Promise<readonly number[]> {
  await block.scrollIntoViewIfNeeded();
  const { x, y } = await boxOf(block);
  await page.evaluate(`globalThis.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((one) => one.duration)))
      .observe({ type: 'longtask' })`);
  await page.mouse.move(x + 20, y + 10);
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(x + 20 + step * 6, y + 10 + Math.round(Math.sin(step / 6) * 80));
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const durations = await page.evaluate<readonly number[]>('longTasks');
  return durations.filter((duration) => duration > LONG_TASK_MS);
}
