import { announceSeries } from './steps/announce-series.ts';
import { fillNextWorkshop } from './steps/fill-next-workshop.ts';
import { holdBelgrade } from './steps/hold-belgrade.ts';
import { makeAccounts } from './steps/make-accounts.ts';
import { makeClients } from './steps/make-clients.ts';
import { scheduleWebinar } from './steps/open-webinar.ts';
import type { Item } from './steps/partner.ts';
import { planNextWorkshops } from './steps/plan-next-workshops.ts';
import { registerOrganisations } from './steps/register-organisations.ts';
import { registerPeople } from './steps/register-people.ts';
import type { World } from './steps/world.ts';

const LAPSE_TRIES = 100;
const LAPSE_PAUSE_MS = 100;

export interface LoadedSample {
  readonly seriesId: string;
  /** False when it was there already. */
  readonly loadedNow: boolean;
}

/**
 * Brings the sample in through the public API alone. What an interrupted load left is found again
 * and gone on with. Throws RefusedError when the platform refuses a request.
 */
export async function loadSample(
  world: World,
  folders: { readonly clients: string; readonly accounts: string },
  now: Date,
): Promise<LoadedSample> {
  await registerOrganisations(world);
  await makeClients(world, folders.clients);
  const there = await loadedSeries(world);
  if (there !== undefined) {
    await makeAccounts(world, folders.accounts);
    return { seriesId: there, loadedNow: false };
  }
  await registerPeople(world);
  const seriesId = await announceSeries(world, now);
  const belgradeId = await holdBelgrade(world, seriesId);
  await fillNextWorkshop(world, seriesId, now);
  await planNextWorkshops(world, seriesId, now);
  await scheduleWebinar(world, seriesId, now);
  await waitForLapses(world, belgradeId);
  await makeAccounts(world, folders.accounts);
  return { seriesId, loadedNow: true };
}

/** The webinar is scheduled last, so where it is there is all of it. */
async function loadedSeries(world: World): Promise<string | undefined> {
  const series = await world.secretariat.find<Item>('/v1/series?externalRef=sample-series');
  if (series === undefined) return undefined;
  const webinars = `/v1/events?seriesId=${series.id}&kind=webinar&status=published`;
  return (await world.secretariat.find<Item>(webinars)) === undefined ? undefined : series.id;
}

/** That the workshop is over reaches the registrations as a message, a moment later. */
async function waitForLapses(world: World, eventId: string): Promise<void> {
  const waiting = `/v1/events/${eventId}/registrations?status=waiting`;
  for (let tries = 0; tries < LAPSE_TRIES; tries += 1) {
    if ((await world.secretariat.find<Item>(waiting)) === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, LAPSE_PAUSE_MS));
  }
  throw new Error('those who waited for the completed workshop did not lapse within ten seconds');
}
