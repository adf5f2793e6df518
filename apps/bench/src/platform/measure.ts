import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asked, LoadOrder, LoadResult } from './load-process.ts';
import type { Credentials } from './running-platform.ts';
import { idleShares, quiet, spent, usedBy, type Processes, type Used } from './used.ts';
import { basic } from './world.ts';

const MILLISECONDS = 1_000;
const SETTLE_SECONDS = 10;
const WARM_UP = 'warm-up';
export const WARM_UPS = 400;
const CALLERS_OF_PEOPLE = 8;
const CALLERS_OF_TOKENS = 8;
const TOKENS = 400;
/** Beside them, each level has an event of its own that all its callers want. */
export const EVENTS = 20;

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

/** What is measured: the platform, or a raw program that does the same. */
export interface Target {
  readonly address: string;
  readonly processes: Processes;
  readonly token: string;
  /** Undefined where tokens are not issued. */
  readonly client?: Credentials;
  readonly organisationId: string;
  /** Published, with seats for everybody: one for each level, one to warm up, and twenty. */
  readonly eventIds: readonly string[];
  /** Of those who are registered, where the target takes no new ones. */
  readonly personIds?: readonly string[];
}

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

type Run = (what: string, callers: number, asked: readonly Asked[]) => Promise<LoadResult>;

/** Measures everything on a target that was just started. */
export async function measure(
  target: Target,
  sizes: Sizes,
  say: (line: string) => void,
): Promise<Measurement> {
  await quiet(target.processes);
  say(`waiting ${SETTLE_SECONDS} s, then watching what is used with nothing to do`);
  await pause(SETTLE_SECONDS * MILLISECONDS);
  const idle = await idleShares(target.processes, sizes.idleSeconds);
  const loads: Measured[] = [];
  const run: Run = async (what, callers, asked) => {
    const measured = await measureLoad(target, idle, { what, callers, asked });
    say(`${what}, ${callers} callers: ${Math.round(measured.load.perSecond)}/s`);
    loads.push(measured);
    return measured.load;
  };
  const personIds = await warmUp(run, target, sizes);
  await register(run, target, { personIds, amounts: sizes.registrations });
  await read(run, target, sizes.reads);
  if (target.client !== undefined) await run('tokens', CALLERS_OF_TOKENS, tokens(target.client));
  return { idle, loads: loads.filter(({ what }) => what !== WARM_UP) };
}

/**
 * What runs for the first time is compiled first; a platform that has run for a day is what users meet. Gives the people
 * who are registered afterwards.
 */
async function warmUp(run: Run, target: Target, sizes: Sizes): Promise<readonly string[]> {
  const { personIds } = target;
  const newPeople = async (what: string, count: number) =>
    (await run(what, CALLERS_OF_PEOPLE, people(target, count, what))).ids;
  const ids = personIds?.slice(0, WARM_UPS) ?? (await newPeople(WARM_UP, WARM_UPS));
  const event = target.eventIds.slice(0, 1);
  await run(WARM_UP, CALLERS_OF_PEOPLE, registrations(target, event, ids, WARM_UPS));
  const paths = [`/v1/events/${event[0]}`, '/v1/events?limit=20'];
  await run(WARM_UP, CALLERS_OF_PEOPLE, reads(paths, WARM_UPS));
  return personIds?.slice(WARM_UPS) ?? newPeople('people', sizes.people);
}

async function register(
  run: Run,
  target: Target,
  { personIds, amounts }: { personIds: readonly string[]; amounts: Sizes['registrations'] },
): Promise<void> {
  const many = target.eventIds.slice(-EVENTS);
  const apart = Math.ceil(personIds.length / amounts.size);
  for (const [at, [callers, amount]] of [...amounts].entries()) {
    const hot = target.eventIds.slice(at + 1, at + 2);
    const asked = registrations(target, hot, personIds, amount);
    await run('registrations, one event', callers, asked);
    const some = registrations(target, many, personIds.slice(at * apart), amount);
    await run('registrations, 20 events', callers, some);
  }
}

async function read(run: Run, target: Target, amounts: Sizes['reads']): Promise<void> {
  const events = target.eventIds.map((id) => `/v1/events/${id}`);
  const ofEvent = `/v1/events/${target.eventIds[0]}/registrations?limit=20`;
  for (const [callers, amount] of amounts) {
    await run('reads of an event', callers, reads(events, amount));
    await run('lists of 20 events', callers, reads(['/v1/events?limit=20'], amount));
    await run('lists of 20 registrations', callers, reads([ofEvent], Math.ceil(amount / 4)));
  }
}

async function measureLoad(
  { address, token, processes }: Target,
  idle: Used,
  { what, callers, asked }: { what: string; callers: number; asked: readonly Asked[] },
): Promise<Measured> {
  const began = performance.now();
  const before = await usedBy(processes);
  const result = await runLoad({ address, token, callers, asked });
  if (result.failed > 0) throw new Error(`${what}: ${result.failed} of ${asked.length} failed`);
  await quiet(processes);
  const after = await usedBy(processes);
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

function people({ organisationId }: Target, count: number, mark: string): Asked[] {
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
  { organisationId }: Target,
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

function tokens(client: Credentials): Asked[] {
  const form = { text: 'grant_type=client_credentials', authorization: basic(client) };
  return Array.from({ length: TOKENS }, () => ({ method: 'POST', path: '/v1/oauth/token', form }));
}

function reads(paths: readonly string[], count: number): Asked[] {
  return Array.from({ length: count }, (_, at) => ({
    method: 'GET',
    path: paths[at % paths.length] ?? '/',
  }));
}
