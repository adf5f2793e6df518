import { beforeAll, describe, expect, it } from '@jest/globals';
import { MongoEventRepository } from './mongo-event.repository.ts';
import { day, draft, noon } from '../testing/event-builder.ts';
import type { SeriesRepository } from '../use-cases/ports.ts';
import { by, secretariat } from '../../testing/actors.ts';
import { Barrier } from '../../testing/barrier.ts';
import { openEventsDatabase, type EventsDatabase } from '../../testing/open-events-database.ts';
import { announced, seriesDetails } from '../testing/series-builder.ts';
import { MongoSeriesRepository } from './mongo-series.repository.ts';

const LATE_DAY = '2022-06-30';
let database: EventsDatabase;
let series: MongoSeriesRepository;
let events: MongoEventRepository;

beforeAll(async () => {
  database = await openEventsDatabase();
  series = new MongoSeriesRepository(database.connection);
  events = new MongoEventRepository(database.connection);
});

/** Reads what `lock` reads, without locking. */
const onlyLooking: Pick<SeriesRepository, 'lock'> = {
  async lock(id) {
    const found = await series.find(id);
    if (found === undefined) return undefined;
    const { from, to, organiserIds } = found.details;
    return { id, from, to, organiserIds, closed: false };
  },
};

/** A series is shortened while one of its events gains a late day; gives the days left outside. */
async function shortenWhileAnEventGrows(
  guard: Pick<SeriesRepository, 'lock'>,
): Promise<readonly string[]> {
  const whole = announced();
  const event = draft({ details: { seriesId: whole.id, days: [day('2022-05-10')] } });
  const { unitOfWork } = database;
  const context = by(secretariat);
  await unitOfWork.run(context, () => series.save(whole));
  await unitOfWork.run(context, () => events.save(event));
  const barrier = new Barrier();
  const grow = unitOfWork.run(context, async () => {
    const frame = await guard.lock(whole.id);
    const growing = await events.find(event.id);
    if (frame === undefined || growing === undefined) throw new Error('not stored');
    await barrier.arrive();
    const wanted = { ...growing.details, days: [day('2022-05-10'), day(LATE_DAY)] };
    growing.change({ fields: ['days'], wanted }, { actor: secretariat, at: noon, series: frame });
    await events.save(growing);
  });
  const shorten = unitOfWork.run(context, async () => {
    const shrinking = await series.find(whole.id);
    const taken = await events.daysInSeries(whole.id);
    await barrier.arrive();
    shrinking?.change(seriesDetails({ to: '2022-05-31' }), taken, secretariat, noon);
    if (shrinking !== undefined) await series.save(shrinking);
  });
  await Promise.allSettled([grow, shorten]);
  const to = (await series.find(whole.id))?.details.to ?? '';
  const stored = await events.daysInSeries(whole.id);
  return stored.filter((date) => date > to);
}

describe('a series that is shortened while an event of it grows', () => {
  it('leaves no day of the event outside', async () => {
    expect(await shortenWhileAnEventGrows(series)).toEqual([]);
    expect(database.strays).toEqual([]);
  });

  it('would leave one outside if the event only looked at the series', async () => {
    expect(await shortenWhileAnEventGrows(onlyLooking)).toEqual([LATE_DAY]);
  });
});
