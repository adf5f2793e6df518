import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asked, LoadOrder, LoadResult } from './load-process.ts';
import { spent, type RunningPlatform, type Used } from './running-platform.ts';
import { makeWorld, type World } from './world.ts';

const MILLISECONDS = 1_000;
const SETTLE_SECONDS = 10;
const EVENTS = 20;
const WARM_UP = 'warm-up';
const WARM_UPS = 400;

export interface Sizes {
  readonly people: number;
  readonly idleSeconds: number;
  /** Registrations for each number of callers. */
  readonly registrations: ReadonlyMap<number, number>;
  readonly reads: ReadonlyMap<number, number>;
}

export const whole: Sizes = {
  people: 1_500,
  idleSeconds: 30,
  registrations: new Map([
    [1, 200],
    [8, 800],
    [64, 1_500],
    [200, 1_500],
  ]),
  reads: new Map([
    [1, 500],
    [8, 2_000],
    [64, 3_000],
    [200, 3_000],
  ]),
};

export const quick: Sizes = {
  people: 600,
  idleSeconds: 10,
  registrations: new Map([[8, 600]]),
  reads: new Map([[8, 1_000]]),
};

/** One load: what was asked, how fast it was answered, and CPU milliseconds of each process for each request. */
export interface Measured {
  readonly what: string;
  readonly callers: number;
  readonly load: LoadResult;
  readonly milliseconds: Used;
}

export interface Measurement {
  /** Share of a core. */
  readonly idle: Used;
  readonly loads: readonly Measured[];
}

/** Measures everything on a platform that was just started. */
export async function measure(
  platform: RunningPlatform,
  sizes: Sizes,
  say: (line: string) => void,
): Promise<Measurement> {
  const hotEvents = sizes.registrations.size;
  const world = await makeWorld(platform.address, platform.secretariat, 1 + hotEvents + EVENTS);
  await platform.quiet();
  const idle = await idleShares(platform, sizes.idleSeconds, say);
  const loads: Measured[] = [];
  const run: Run = async (what, callers, asked) => {
    const measured = await measureLoad({ platform, world, idle }, { what, callers, asked });
    say(`${what}, ${callers} callers: ${Math.round(measured.load.perSecond)}/s`);
    loads.push(measured);
    return measured.load;
  };
  await warmUp(run, world);
  const { ids: personIds } = await run('people', 8, people(world, sizes.people, 'all'));
  let hot = 1;
  for (const [callers, amount] of sizes.registrations) {
    const hotEvent = world.eventIds.slice(hot, hot + 1);
    const many = world.eventIds.slice(1 + hotEvents);
    await run(
      'registrations, one event',
      callers,
      registrations(world, hotEvent, personIds, amount),
    );
    const some = personIds.slice((hot - 1) * Math.ceil(sizes.people / hotEvents));
    await run('registrations, 20 events', callers, registrations(world, many, some, amount));
    hot += 1;
  }
  for (const [callers, amount] of sizes.reads) {
    const events = world.eventIds.map((id) => `/v1/events/${id}`);
    await run('reads of an event', callers, reads(events, amount));
    await run('lists of 20 events', callers, reads(['/v1/events?limit=20'], amount));
    const ofEvent = `/v1/events/${world.eventIds[0]}/registrations?limit=20`;
    await run('lists of 20 registrations', callers, reads([ofEvent], Math.ceil(amount / 4)));
  }
  return { idle, loads: loads.filter(({ what }) => what !== WARM_UP) };
}

type Run = (what: string, callers: number, asked: readonly Asked[]) => Promise<LoadResult>;

/** What runs for the first time is compiled first; a platform that has run for a day is what users meet. */
async function warmUp(run: Run, world: World): Promise<void> {
  const { ids } = await run(WARM_UP, 8, people(world, WARM_UPS, 'warm'));
  const event = world.eventIds.slice(0, 1);
  await run(WARM_UP, 8, registrations(world, event, ids, WARM_UPS));
  await run(WARM_UP, 8, reads([`/v1/events/${event[0]}`, '/v1/events?limit=20'], WARM_UPS));
}

async function idleShares(
  platform: RunningPlatform,
  seconds: number,
  say: (line: string) => void,
): Promise<Used> {
  say(
    `waiting ${SETTLE_SECONDS} s, then watching for ${seconds} s what is used with nothing to do`,
  );
  await pause(SETTLE_SECONDS * MILLISECONDS);
  const before = await platform.used();
  await pause(seconds * MILLISECONDS);
  const after = await platform.used();
  return new Map(
    [...after].map(([name, end]) => [name, (end - (before.get(name) ?? 0)) / seconds]),
  );
}

interface MeasureContext {
  readonly platform: RunningPlatform;
  readonly world: World;
  readonly idle: Used;
}

interface Load {
  readonly what: string;
  readonly callers: number;
  readonly asked: readonly Asked[];
}

async function measureLoad(
  { platform, world, idle }: MeasureContext,
  load: Load,
): Promise<Measured> {
  const { what, callers, asked } = load;
  const { address } = platform;
  const began = performance.now();
  const before = await platform.used();
  const result = await runLoad({ address, token: world.token, callers, asked });
  if (result.failed > 0) throw new Error(`${what}: ${result.failed} of ${asked.length} failed`);
  await platform.quiet();
  const after = await platform.used();
  const used = spent(before, after, idle, (performance.now() - began) / MILLISECONDS);
  const each = [...used].map(
    ([name, seconds]) => [name, (seconds * MILLISECONDS) / result.done] as const,
  );
  return { what, callers, load: result, milliseconds: new Map(each) };
}

async function runLoad(order: LoadOrder): Promise<LoadResult> {
  const child = fork(new URL('load-process.js', import.meta.url));
  child.send(order);
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the load's process ended with ${code}`);
  });
  failed.catch(() => undefined);
  const [result] = (await Promise.race([once(child, 'message'), failed])) as [LoadResult];
  return result;
}

function people({ organisationId }: World, count: number, mark: string): Asked[] {
  return Array.from({ length: count }, (_, at) => ({
    method: 'POST',
    path: '/v1/people',
    body: {
      givenName: 'Mira',
      familyName: 'Novak',
      email: `${mark}-${at}@bench.example.org`,
      affiliations: [{ organisationId, from: '2024-01-01' }],
    },
  }));
}

function registrations(
  { organisationId }: World,
  eventIds: readonly string[],
  personIds: readonly string[],
  count: number,
): Asked[] {
  return Array.from({ length: count }, (_, at) => ({
    method: 'POST',
    path: `/v1/events/${eventIds[at % eventIds.length]}/registrations`,
    body: { personId: personIds[Math.floor(at / eventIds.length)], organisationId },
  }));
}

function reads(paths: readonly string[], count: number): Asked[] {
  return Array.from({ length: count }, (_, at) => ({
    method: 'GET',
    path: paths[at % paths.length] ?? '/',
  }));
}
