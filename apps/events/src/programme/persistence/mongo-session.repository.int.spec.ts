import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { openEventsDatabase } from '../../testing/open-events-database.ts';
import { Session } from '../domain/session/session.ts';
import { agendaFor, eventId, sessionDetails, sessionState } from '../testing/session-builder.ts';
import { secretariat } from '../../testing/actors.ts';
import { draft } from '../testing/event-builder.ts';
import { InMemoryEvents } from '../testing/in-memory-events.ts';
import { SessionStore } from '../use-cases/session-store.ts';
import { SessionReads } from '../queries/session-reads.ts';
import { MongoSessionRepository } from './mongo-session.repository.ts';

const agenda = agendaFor('organiser');
let sessions: MongoSessionRepository;
let reads: SessionReads;

beforeAll(async () => {
  const { connection } = await openEventsDatabase();
  sessions = new MongoSessionRepository(connection);
  const events = Object.assign(new InMemoryEvents(), { find: async () => draft() });
  reads = new SessionReads(connection, new SessionStore(sessions, events));
});

async function stored(date: string, externalRef: string | null = null): Promise<Session> {
  const speakers = [{ personId: newId(), role: 'presenter' as const }];
  const session = Session.plan(newId(), sessionState({ date, speakers }, externalRef), agenda);
  await sessions.save(session);
  return session;
}

describe('sessions in MongoDB', () => {
  it('come back as they were given, one version on, and with their event alone', async () => {
    const session = await stored('2022-05-11');
    const found = await sessions.find(eventId, session.id);
    expect([found?.state, found?.version]).toEqual([session.state, 1]);
    expect(await sessions.find(newId(), session.id)).toBeUndefined();
  });

  it('are neither changed nor removed by whoever saw an older version', async () => {
    const { id } = await stored('2022-05-11');
    const [one, other] = [await sessions.find(eventId, id), await sessions.find(eventId, id)];
    if (one === undefined || other === undefined) throw new Error('not stored');
    one.change(sessionDetails({ kind: 'panel' }), agenda);
    await sessions.save(one);
    other.change(sessionDetails({ kind: 'break' }), agenda);
    await expect(sessions.save(other)).rejects.toThrow('another writer came first');
    await expect(sessions.remove(other)).rejects.toThrow('another writer came first');
    const current = await sessions.find(eventId, id);
    if (current !== undefined) await sessions.remove(current);
    expect(await sessions.find(eventId, id)).toBeUndefined();
  });

  it('are listed by date, and found by the key of their client', async () => {
    const late = await stored('2022-05-11', 's-1');
    const early = await stored('2022-05-10');
    expect(await sessions.externalRefTaken('a-client', 's-1')).toBe(true);
    const { data } = await reads.list(eventId, { limit: 50, sort: 'date' }, secretariat);
    const order = data.map(({ id }) => id);
    expect(order.indexOf(early.id)).toBeLessThan(order.indexOf(late.id));
    const client = { ...secretariat, clientId: 'a-client' };
    const own = await reads.list(eventId, { limit: 50, externalRef: ['s-1'] }, client);
    expect(own.data.map(({ id }) => id)).toEqual([late.id]);
  });

  it('are listed in the order of time, whatever the order of their ids, page by page', async () => {
    const days = ['2022-05-11', '2022-05-12'].map((date) => ({
      date,
      startTime: null,
      endTime: null,
      coOrganised: false,
    }));
    const agendaOf = agendaFor('organiser', { days });
    const other = newId();
    const plan = async (date: string, startTime: string | null) => {
      const state = { ...sessionState({ date, startTime, endTime: null }, null), eventId: other };
      await sessions.save(Session.plan(newId(), state, agendaOf));
    };
    await plan('2022-05-12', '09:00');
    await plan('2022-05-11', '15:00');
    await plan('2022-05-11', '09:00');
    const times: string[] = [];
    let after: string | null = null;
    do {
      const { data, next }: Awaited<ReturnType<SessionReads['list']>> = await reads.list(
        other,
        { limit: 1, ...(after !== null && { after }) },
        secretariat,
      );
      times.push(...data.map(({ date, startTime }) => `${date} ${startTime}`));
      after = next;
    } while (after !== null);
    expect(times).toEqual(['2022-05-11 09:00', '2022-05-11 15:00', '2022-05-12 09:00']);
  });
});
