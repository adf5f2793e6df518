import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Failpoint } from '@regional-events/kernel';
import {
  allowedMs,
  eventually,
  type RunningService,
  type ServiceName,
} from '@regional-events/testing';
import { points } from '../points/points.ts';
import { crashAt } from '../world/process-faults.ts';
import { drives } from './crash-drives.ts';
import type { Crash } from './crash.ts';

/** From the start of the process; longer where brokers are away. */
const REACHED_WITHIN_MS = 25_000;
const OUTAGE_WITHIN_MS = 45_000;
const TRIES = 2;
/** Longer than a write takes that nobody's transaction is in the way of. */
const HELD_MS = 500;
const MAX_TIME_EXPIRED = 50;
/** A group that misses its dead member for six seconds at each point would be most of the time. */
const SESSION_MS = '2000';
/** A process that always dies before it tells its offsets reads more and more in each life, until it comes nowhere in time. */
const REST_EVERY = 8;
/** Commands go on meanwhile. */
const CAUGHT_UP = 50;

/** The second message of a batch, and the second time that slots are taken: a renewal. */
const atSecondHit: readonly Failpoint[] = [
  'inbox.message-handled',
  'relay.slots-due',
  'relay.slots-held',
];

/** A process that crashes at one point after another, in the scenario's hands all the while. */
export interface Track extends Pick<Crash, 'world' | 'workload' | 'injector' | 'failpoints'> {
  readonly service: ServiceName | 'witness';
  readonly process: RunningService;
  readonly points: readonly Failpoint[];
  /** Where marks of crashes are kept. */
  readonly folder: string;
  /** Called for each point, with what went wrong or nothing. */
  readonly done: (point: Failpoint, missed: string | undefined) => void;
}

export async function runTrack(track: Track): Promise<void> {
  const { world, process } = track;
  if (track.points.length === 0) return;
  world.keeper.handOver(process);
  await process.kill();
  try {
    for (const [index, point] of track.points.entries()) {
      if (index > 0 && index % REST_EVERY === 0) await rest(track);
      let missed: string | undefined;
      for (let tries = 0; tries < TRIES; tries += 1) {
        missed = await crash(track, point);
        if (missed === undefined) break;
      }
      track.done(point, missed);
    }
  } finally {
    world.keeper.takeBack(process);
  }
}

/** A life without a crash, until it has told that it has handled almost all. */
async function rest({ world, service, process }: Track): Promise<void> {
  await process.start({ FAULT_SESSION_MS: SESSION_MS });
  const lag = () => world.lagOf(service);
  await eventually(lag, { until: (left: number) => left <= CAUGHT_UP });
  await process.kill();
}

/** Undefined when the process has ended at the point; else what it did instead. */
async function crash(track: Track, point: Failpoint): Promise<string | undefined> {
  const { process, folder } = track;
  const once = join(folder, `${track.service}-reached`);
  const away = join(folder, `${track.service}-away`);
  await Promise.all([once, away].map((file) => rm(file, { force: true })));
  await letLeasesRunOut(track);
  let deadline = Number.POSITIVE_INFINITY;
  const over = () => process.ended !== undefined || performance.now() > deadline;
  const hit = atSecondHit.includes(point) ? 2 : 1;
  const settings = { ...crashAt(point, { once, hit }), FAULT_AWAY: away };
  const within = points[point].startsWith('outage') ? OUTAGE_WITHIN_MS : REACHED_WITHIN_MS;
  await drives[points[point]]({
    ...track,
    point,
    away,
    launch: (env = {}) => {
      process.launch({ ...settings, FAULT_SESSION_MS: SESSION_MS, ...env });
      deadline = performance.now() + allowedMs(within);
    },
    over,
    listens: async () => {
      await Promise.race([process.listening().catch(() => undefined), until(over)]);
      return process.ended === undefined && !over();
    },
  });
  await until(over);
  const how = process.ended ?? 'it ran on';
  await process.kill();
  return (await isThere(once)) ? undefined : `${how}; it wrote ${process.logs.tail()}`;
}

async function until(over: () => boolean): Promise<void> {
  while (!over()) await pause(20);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/**
 * Nobody else has this service: its own next run need not wait ten seconds for what the dead one held. What that had
 * written in a transaction nobody can write until it is ended, which is for the next run to do.
 */
async function letLeasesRunOut({ world, service }: Track): Promise<void> {
  const db = world.mongo.db(`${world.platform.prefixes.database}${service}`);
  const until = new Date(0);
  await db.collection('outbox_leases').updateMany({}, { $set: { until } });
  await db
    .collection('operator_actions')
    .updateMany({ state: 'running' }, { $set: { until } }, { maxTimeMS: HELD_MS })
    .catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === MAX_TIME_EXPIRED))
        throw error;
    });
}
