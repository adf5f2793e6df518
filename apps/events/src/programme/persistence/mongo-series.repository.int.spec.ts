import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { organiserId, partnerOf, secretariat } from '../../testing/actors.ts';
import { openEventsDatabase } from '../../testing/open-events-database.ts';
import { SeriesReads } from '../queries/series-reads.ts';
import { announced, spring } from '../testing/series-builder.ts';
import { MongoSeriesRepository } from './mongo-series.repository.ts';

const partner = partnerOf(organiserId);
let series: MongoSeriesRepository;
let reads: SeriesReads;

beforeAll(async () => {
  const { connection } = await openEventsDatabase();
  series = new MongoSeriesRepository(connection);
  reads = new SeriesReads(connection);
});

describe('series in MongoDB', () => {
  it('come back as they were given, one version on', async () => {
    const whole = announced();
    await series.save(whole);
    const found = await series.find(whole.id);
    expect([found?.state, found?.version, found?.sequence]).toEqual([whole.state, 1, 1]);
    expect(await series.find(newId())).toBeUndefined();
  });

  it('are not overwritten by whoever saw an older version', async () => {
    const fresh = announced();
    await series.save(fresh);
    const [one, other] = [await series.find(fresh.id), await series.find(fresh.id)];
    if (one === undefined || other === undefined) throw new Error('not stored');
    one.close([], secretariat, spring);
    await series.save(one);
    other.change({ ...other.details, countries: [] }, [], secretariat, spring);
    await expect(series.save(other)).rejects.toThrow('another writer came first');
  });

  it('are read by every client, and their key by its own client and the secretariat', async () => {
    const keyed = announced({ countries: ['XK'] }, { externalRef: 'series-1' });
    await series.save(keyed);
    expect(await series.externalRefTaken(secretariat.clientId, 'series-1')).toBe(true);
    expect((await reads.read(keyed.id, secretariat)).item.externalRef).toBe('series-1');
    expect((await reads.read(keyed.id, partner)).item.externalRef).toBeNull();
    const ids = async (query: object, actor = secretariat) =>
      (await reads.list({ limit: 50, ...query }, actor)).data.map(({ id }) => id);
    expect(await ids({ externalRef: ['series-1'] })).toEqual([keyed.id]);
    expect(await ids({ externalRef: ['series-1'] }, partner)).toEqual([]);
    expect(await ids({ country: ['XK'], status: ['announced'] }, partner)).toEqual([keyed.id]);
  });
});
