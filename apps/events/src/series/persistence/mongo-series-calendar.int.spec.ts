import { beforeAll, describe, expect, it } from '@jest/globals';
import { MongoDaysOfEvents } from '../../event/persistence/mongo-days-of-events.ts';
import { MongoEventRepository } from '../../event/persistence/mongo-event.repository.ts';
import { day, draft, noon } from '../../event/testing/event-builder.ts';
import type { SeriesCalendar } from '../../event/use-cases/ports.ts';
import { by, secretariat } from '../../testing/actors.ts';
import { Barrier } from '../../testing/barrier.ts';
import { openEventsDatabase, type EventsDatabase } from '../../testing/open-events-database.ts';
import { announced, seriesDetails } from '../testing/series-builder.ts';
import { MongoSeriesCalendar } from './mongo-series-calendar.ts';
import { MongoSeriesRepository } from './mongo-series.repository.ts';

const LATE_DAY = '2022-06-30';
let database: EventsDatabase;
let series: MongoSeriesRepository;
let events: MongoEventRepository;
let days: MongoDaysOfEvents;

beforeAll(async () => {
  database = await openEventsDatabase();
  series = new MongoSeriesRepository(database.connection);
  events = new MongoEventRepository(database.connection);
  days = new MongoDaysOfEvents(database.connection);
});

/** Reads what `lock` reads, without locking. */
class OnlyLooking implements SeriesCalendar {
  async lock(id: string) {
    const found = await series.find(id);
    if (found === undefined) return undefined;
    const { from, to, organiserIds } = found.details;
    return { id, from, to, organiserIds, closed: false };
  }
}

/** A series is shortened while one of its events gains a late day; gives the days left outside. */
async function shortenWhileAnEventGrows(calendar: SeriesCalendar): Promise<readonly string[]> {
  const whole = announced();
  const event = draft({ details: { seriesId: whole.id, days: [day('2022-05-10')] } });
  const { unitOfWork } = database;
  const context = by(secretariat);
  await unitOfWork.run(context, () => series.save(whole));
  await unitOfWork.run(context, () => events.save(event));
  const barrier = new Barrier();
  const grow = unitOfWork.run(context, async () => {
    const frame = await calendar.lock(whole.id);
    const growing = await events.find(event.id);
    if (frame === undefined || growing === undefined) throw new Error('not stored');
    await barrier.arrive();
    const wanted = { ...growing.details, days: [day('2022-05-10'), day(LATE_DAY)] };
    growing.change({ fields: ['days'], wanted }, { actor: secretariat, at: noon, series: frame });
    await events.save(growing);
  });
  const shorten = unitOfWork.run(context, async () => {
    const shrinking = await series.find(whole.id);
    const taken = await days.of(whole.id);
    await barrier.arrive();
    shrinking?.change(seriesDetails({ to: '2022-05-31' }), taken, secretariat, noon);
    if (shrinking !== undefined) await series.save(shrinking);
  });
  await Promise.allSettled([grow, shorten]);
  const to = (await series.find(whole.id))?.details.to ?? '';
  const stored = await days.of(whole.id);
  return stored.filter((date) => date > to);
}

describe('a series that is shortened while an event of it grows', () => {
  it('leaves no day of the event outside', async () => {
    const calendar = new MongoSeriesCalendar(database.connection);
    expect(await shortenWhileAnEventGrows(calendar)).toEqual([]);
    expect(database.strays).toEqual([]);
  });

  it('would leave one outside if the event only looked at the series', async () => {
    expect(await shortenWhileAnEventGrows(new OnlyLooking())).toEqual([LATE_DAY]);
  });
});
