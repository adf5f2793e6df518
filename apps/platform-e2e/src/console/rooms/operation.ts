import { expect } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { connectKafka, type RunningPlatform } from '@regional-events/testing';
import type { Message } from 'kafkajs';
import mongoose from 'mongoose';
import { picture } from '../../sign-in/browser.ts';
import { CLIENT_TOPIC, clientRecord } from '../../client-records.ts';
import type { ConsoleWorld } from '../console-world.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { button, choose } from './by-hand.ts';

const why = 'a test of the console';

/** Shows a message that waits for a missing one, and gives up what is missing. */
export async function expectParkedGivenUp(world: ConsoleWorld): Promise<void> {
  const subject = newId();
  await send(world.platform, clientRecord(subject, 2));
  const page = await world.page('secretariat', '/operation?service=notifications');
  const row = page.getByRole('row').filter({ hasText: subject });
  await row.getByText('A message before it is missing').waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-parked');
  await button(row, 'Look at it').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('client.changed').waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-parked-record');
  await button(dialog, 'Close').click();
  await button(row, 'Give up').click();
  await dialog.getByLabel('Reason').fill(why);
  await expectAccessible(page);
  await button(dialog, 'Give up').click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'What operators did' }).click();
  const done = page.getByRole('row').filter({ hasText: 'A parked message given up' });
  await done.getByText('Done', { exact: true }).waitFor();
  await expectAccessible(page);
}

/** Tries a dead letter again, says that it did not help, and gives it up. */
export async function expectDeadGivenUp(world: ConsoleWorld): Promise<void> {
  await send(world.platform, { key: 'unreadable', value: '{broken' });
  const page = await world.page('secretariat', '/operation?service=notifications&part=dead');
  const row = page.getByRole('row').filter({ hasText: 'unreadable' });
  await row.getByText('Cannot be read').waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-dead');
  await button(row, 'Try again').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill(why);
  await button(dialog, 'Try again').click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'What operators did' }).click();
  const tried = page.getByRole('row').filter({ hasText: 'tried again' });
  await tried.getByText('Failed', { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Dead letters' }).click();
  await button(row, 'Give up').click();
  await dialog.getByLabel('Reason').fill(why);
  await button(dialog, 'Give up').click();
  await row.waitFor({ state: 'detached' });
  await page.getByText('There are no dead letters.').waitFor();
}

/** Shows the jobs of a service, has a dead one tried anew, and reads a topic again. */
export async function expectJobTriedAnew(world: ConsoleWorld): Promise<void> {
  await killOneJob(world.platform);
  const page = await world.page('secretariat', '/operation?service=registrations&part=jobs');
  const row = page.getByRole('row').filter({ hasText: 'Failed; waits for you' });
  await row.waitFor();
  await expectAccessible(page);
  await picture(page, 'rooms-jobs');
  await button(row, 'Try again').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill(why);
  await button(dialog, 'Try again').click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'Feed, mails and subscriptions' }).check();
  await button(page, 'Read a topic again').click();
  await choose(dialog, 'Topic', 'organisations.client.v1');
  await dialog.getByLabel('From: Date').fill('1.1.2026');
  await dialog.getByLabel('Reason').fill(why);
  await expectAccessible(page);
  await picture(page, 'rooms-replay');
  await button(dialog, 'Read a topic again').click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'What operators did' }).click();
  const read = page.getByRole('row').filter({ hasText: 'A topic read again' });
  await read.getByText('Done', { exact: true }).waitFor();
}

/** As if organisations had sent it, or something else that came into its topic. */
async function send({ brokers, prefixes }: RunningPlatform, message: Message): Promise<void> {
  const producer = (await connectKafka(brokers)).producer();
  await producer.connect();
  await producer.send({ topic: `${prefixes.topic}${CLIENT_TOPIC}`, messages: [message] });
  await producer.disconnect();
}

/** A job that has ended with its process more often than any job may. */
async function killOneJob({ mongoUri, prefixes }: RunningPlatform): Promise<void> {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  const jobs = connection.useDb(`${prefixes.database}registrations`).collection('jobs');
  const change = { $set: { attempts: 1_000, tryAt: new Date(0) } };
  const { modifiedCount } = await jobs.updateOne({ dead: false }, change);
  await connection.close();
  expect(modifiedCount).toBe(1);
}
