import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs } from '@regional-events/testing';
import { ConsoleWorld } from './console-world.ts';
import { countSteps, stepsOn } from './tasks-count.ts';
import { tasks } from './tasks-list.ts';
import { TasksScene } from './tasks-scene.ts';

const MS = 1000;

let world: ConsoleWorld;
const seconds: string[] = [];

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, allowedMs(120_000));

afterAll(async () => {
  process.stdout.write(`\nSeconds in the browser:\n${seconds.join('\n')}\n`);
  await world.close();
});

it('opens its first page with an empty cache of the browser and with a full one', async () => {
  const page = await world.page('secretariat', '/signed-in');
  const storageState = await page.context().storageState();
  const fresh = await page.context().browser()?.newPage({ storageState });
  for (const cache of ['empty', 'full']) {
    const began = performance.now();
    await fresh?.goto(`${world.platform.address}/console/`);
    await fresh?.getByRole('heading', { level: 1 }).waitFor();
    seconds.push(`First page, ${cache} cache: ${((performance.now() - began) / MS).toFixed(1)} s`);
  }
  expect(await fresh?.title()).toContain('What waits for me');
});

describe('a task takes no more steps than docs/console.md says', () => {
  it.each(tasks)('$name: $clicks clicks, $fields fields', async (task) => {
    await task.scene(new TasksScene(world.api));
    const page = await world.page(task.as, '/signed-in');
    await countSteps(page);
    await page.goto(`${world.platform.address}/console/`);
    await page.getByRole('heading', { name: 'What waits for me', level: 1 }).waitFor();
    const began = performance.now();
    await task.walk(page);
    seconds.push(`${task.name}: ${((performance.now() - began) / MS).toFixed(1)} s`);
    const { clicks, fields } = task;
    expect(await stepsOn(page)).toEqual({ clicks, fields });
    await page.context().close();
  });
});
