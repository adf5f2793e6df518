import { expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { secretariat } from '../../testing/actors.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import type { EventRepository } from '../use-cases/ports.ts';
import { draft, noon, published } from './event-builder.ts';

/** The contract of every EventRepository, in memory or in MongoDB. */
export function keepsTheEventRepositoryContract(repository: () => EventRepository): void {
  const stored = async (event: RegionalEvent): Promise<RegionalEvent> => {
    await repository().save(event);
    const found = await repository().find(event.id);
    if (found === undefined) throw new Error('not stored');
    return found;
  };

  it('gives back what it was given, one version on', async () => {
    const event = draft();
    event.publish({ actor: secretariat, at: noon, series: null }, []);
    const found = await stored(event);
    expect(found.state).toEqual(event.state);
    expect(found.snapshot()).toEqual({ ...event.snapshot(), version: 1 });
    expect(found.recorded).toEqual([]);
  });

  it('keeps what is empty empty', async () => {
    const details = { venue: null, timeZone: null, days: [], capacity: null, registration: null };
    const event = draft({ details: { ...details, topics: [] } });
    expect((await stored(event)).state).toEqual(event.state);
  });

  it('knows nothing of an id that it was never given', async () => {
    expect(await repository().find(newId())).toBeUndefined();
  });

  it('does not let an older version take the place of a newer one', async () => {
    const event = await stored(draft());
    const other = await repository().find(event.id);
    event.publish({ actor: secretariat, at: noon, series: null }, []);
    await repository().save(event);
    other?.cancel(secretariat, null, noon);
    const late = other === undefined ? Promise.resolve() : repository().save(other);
    await expect(late).rejects.toThrow('another writer came first');
    expect((await repository().find(event.id))?.state.status).toBe('published');
  });

  it('tells which keys a client has used', async () => {
    const createdBy = newId();
    await repository().save(draft({ origin: { createdBy, externalRef: 'ws-2' } }));
    expect(await repository().externalRefTaken(createdBy, 'ws-2')).toBe(true);
    expect(await repository().externalRefTaken(createdBy, 'ws-3')).toBe(false);
    expect(await repository().externalRefTaken(newId(), 'ws-2')).toBe(false);
  });

  it('tells whether another event has a number in the series', async () => {
    const seriesId = newId();
    const second = draft({ details: { seriesId, numberInSeries: 2 } });
    await repository().save(second);
    expect(await repository().numberTaken(seriesId, 2, newId())).toBe(true);
    expect(await repository().numberTaken(seriesId, 2, second.id)).toBe(false);
    expect(await repository().numberTaken(seriesId, 3, newId())).toBe(false);
    expect(await repository().numberTaken(newId(), 2, newId())).toBe(false);
  });

  it('tells the days of a series, and which of its published events are still to take place', async () => {
    const seriesId = newId();
    const [drafted, ahead] = [
      draft({ details: { seriesId } }),
      published({ details: { seriesId } }),
    ];
    for (const event of [drafted, ahead, published()]) await repository().save(event);
    const days = await repository().daysInSeries(seriesId);
    expect([...new Set(days)].toSorted()).toEqual(['2022-05-10', '2022-05-11']);
    const endsAt = '2022-05-11T14:30:00.000Z';
    expect(await repository().aheadInSeries(seriesId, noon)).toEqual([{ id: ahead.id, endsAt }]);
    expect(await repository().aheadInSeries(seriesId, new Date(endsAt))).toEqual([]);
    expect(await repository().daysInSeries(newId())).toEqual([]);
  });
}
