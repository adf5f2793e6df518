import { beforeAll, describe, expect, it } from '@jest/globals';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { KnownSeatPlans } from '../../known-seat-plan/known-seat-plans.ts';
import { organiserId, partnerOf, secretariat, strangerId } from '../../testing/actors.ts';
import { openEventsDatabase } from '../../testing/open-events-database.ts';
import { MongoEventRepository } from '../persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from '../persistence/mongo-series.repository.ts';
import { draft } from '../testing/event-builder.ts';
import { announced } from '../testing/series-builder.ts';
import { eventListQuery } from './event-list.ts';
import { EventReads } from './event-reads.ts';
import { seriesListQuery } from './series-list.ts';
import { SeriesReads } from './series-reads.ts';

let events: MongoEventRepository;
let series: MongoSeriesRepository;
let eventReads: EventReads;
let seriesReads: SeriesReads;

beforeAll(async () => {
  const { connection } = await openEventsDatabase();
  events = new MongoEventRepository(connection);
  series = new MongoSeriesRepository(connection);
  eventReads = new EventReads(connection, new MongoCopy(connection, KnownSeatPlans));
  seriesReads = new SeriesReads(connection);
});

async function eventsFound(search: string, actor = secretariat) {
  const { data } = await eventReads.list(eventListQuery.parse({ search }), actor);
  return data.map(({ id }) => id);
}

describe('The programme', () => {
  it('has events found by their title in all languages and by their city', async () => {
    const title = { en: 'Following the money', 'sr-Cyrl': 'Праћење новца' };
    const venue = { name: 'Palace', city: 'Đakovica', country: 'XK' };
    const event = draft({ details: { title, venue } });
    await events.save(event);
    for (const search of ['money foll', 'pracenje', 'Ђаковица', 'novca gjakovica'])
      expect([search, await eventsFound(search)]).toEqual([search, [event.id]]);
    expect(await eventsFound('palace')).toEqual([]);
    expect(await eventsFound('money', partnerOf(organiserId))).toEqual([event.id]);
    expect(await eventsFound('money', partnerOf(strangerId))).toEqual([]);
  });

  it('has series found by their title', async () => {
    const whole = announced({
      title: { en: 'Financial investigations', mk: 'Финансиски истраги' },
    });
    await series.save(whole);
    const query = seriesListQuery.parse({ search: 'istragi finan', status: 'announced' });
    const { data } = await seriesReads.list(query, secretariat);
    expect(data.map(({ id }) => id)).toEqual([whole.id]);
    expect((await series.find(whole.id))?.details).toEqual(whole.details);
  });
});
