import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { isDuplicateKey } from '@regional-events/platform-mongo';
import { secretariat } from '../../testing/actors.ts';
import { openEventsDatabase } from '../../testing/open-events-database.ts';
import { agendaOf } from '../domain/session/agenda.ts';
import { draft } from '../testing/event-builder.ts';
import { keepsTheEventRepositoryContract } from '../testing/event-repository-contract.ts';
import { MongoEventRepository } from './mongo-event.repository.ts';

let events: MongoEventRepository;

beforeAll(async () => {
  const { connection } = await openEventsDatabase();
  events = new MongoEventRepository(connection);
});

describe('events in MongoDB', () => {
  keepsTheEventRepositoryContract(() => events);

  it('show the zone of an earlier release in its canonical spelling', async () => {
    const event = draft({ details: { timeZone: 'europe/belgrade' } });
    await events.save(event);
    const found = await events.find(event.id);
    expect(found?.state.details.timeZone).toBe('Europe/Belgrade');
    const locked = await events.lock(event.id);
    expect(agendaOf(locked, secretariat).timeZone).toBe('Europe/Belgrade');
  });

  it('never share a number in a series, or a key of one client, whoever overlooked it', async () => {
    const [seriesId, createdBy] = [newId(), newId()];
    const numbered = () => draft({ details: { seriesId, numberInSeries: 2 } });
    const keyed = () => draft({ origin: { createdBy, externalRef: 'ws-2' } });
    for (const make of [numbered, keyed]) {
      await events.save(make());
      const [second] = await Promise.allSettled([events.save(make())]);
      expect(second.status === 'rejected' && isDuplicateKey(second.reason)).toBe(true);
    }
  });
});
