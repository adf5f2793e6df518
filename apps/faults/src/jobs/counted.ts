import { newId, nextDaily, REGION_TIME_ZONE } from '@regional-events/kernel';
import { jobCollections } from '@regional-events/platform-jobs';
import type { DailySchedule, JobHandler } from '@regional-events/platform-messaging';
import {
  connectMongo,
  modelOf,
  prepareCollections,
  type Connection,
} from '@regional-events/platform-mongo';

export const COUNT = 'count';
export const COUNT_DAILY = 'count-daily';
const daily: DailySchedule = { time: '03:00', timeZone: REGION_TIME_ZONE };

interface Effect {
  readonly _id: string;
  readonly job: string;
}

export async function openCounted(uri: string, database: string): Promise<Connection> {
  const connection = await connectMongo({ uri, database, appName: database });
  await prepareCollections(connection, [...jobCollections, { name: 'effects' }]);
  return connection;
}

export function effectsIn(connection: Connection) {
  return modelOf<Effect>(connection, 'effects', { _id: String, job: String });
}

/** Each run that is committed leaves one effect, so that a job that ran twice has two. */
export function countingHandlers(connection: Connection): readonly JobHandler[] {
  const effects = effectsIn(connection);
  const run: JobHandler['run'] = async ({ kind, key }) => {
    await effects.insertMany([{ _id: newId(), job: `${kind}:${key}` }]);
    return 'done';
  };
  return [
    { kind: COUNT, run },
    { kind: COUNT_DAILY, daily, run },
  ];
}

export const nextCount = (after: Date) => nextDaily(daily, after);
