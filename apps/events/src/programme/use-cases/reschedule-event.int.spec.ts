import { beforeAll, describe, expect, it } from '@jest/globals';
import { by, secretariat } from '../../testing/actors.ts';
import { brokenRuleOf } from '../../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../../testing/open-events-database.ts';
import { draft, published } from '../testing/event-builder.ts';
import { storedProgramme, type StoredProgramme } from '../testing/stored-programme.ts';

let database: EventsDatabase;
let programme: StoredProgramme;

beforeAll(async () => {
  database = await openEventsDatabase();
  programme = storedProgramme(database);
});

async function withAgenda() {
  const event = published();
  await programme.keep(event);
  const first = await programme.plan(event.id, { date: '2022-05-10' });
  const second = await programme.plan(event.id, { date: '2022-05-11' });
  return { id: event.id, first, second };
}

const datesOf = async (eventId: string) =>
  Object.fromEntries((await programme.agenda(eventId)).map(({ id, date }) => [id, date]));

describe('an event on other days', () => {
  it('has its agenda with it, also where the days overlap', async () => {
    const { id, first, second } = await withAgenda();
    const { item } = await programme.reschedule.execute(
      id,
      { from: '2022-05-11' },
      by(secretariat),
    );
    expect(item.days.map(({ date }) => date)).toEqual(['2022-05-11', '2022-05-12']);
    expect(await datesOf(id)).toEqual({ [first]: '2022-05-11', [second]: '2022-05-12' });
    expect(database.strays).toEqual([]);
  });

  it('stays a draft where it is one, and its sessions come along', async () => {
    const event = draft();
    await programme.keep(event);
    const session = await programme.plan(event.id, { date: '2022-05-10' });
    const wish = { from: '2022-05-17' };
    const { item } = await programme.reschedule.execute(event.id, wish, by(secretariat));
    expect(item.status).toBe('draft');
    expect(item.days.map(({ date }) => date)).toEqual(['2022-05-17', '2022-05-18']);
    expect(await datesOf(event.id)).toEqual({ [session]: '2022-05-17' });
    const stored = await programme.events.find(event.id);
    expect(stored?.state.publishedAt).toBeNull();
  });

  it('is refused whole where a session could not come along', async () => {
    const { id, first, second } = await withAgenda();
    const night = await programme.plan(id, {
      date: '2022-05-11',
      startTime: '02:30',
      endTime: null,
    });
    const shorter = { days: [{ date: '2022-06-07' }] };
    const lost = await brokenRuleOf(programme.reschedule.execute(id, shorter, by(secretariat)));
    expect(lost.code).toBe('event.day-has-sessions');
    const wish = {
      days: [
        { date: '2022-06-07', startTime: null, endTime: null },
        { date: '2023-03-26', startTime: null, endTime: null },
      ],
    };
    const skipped = await brokenRuleOf(programme.reschedule.execute(id, wish, by(secretariat)));
    expect(skipped.extras).toEqual({
      sessions: [{ sessionId: night, date: '2023-03-26', time: '02:30' }],
    });
    expect(await datesOf(id)).toMatchObject({ [first]: '2022-05-10', [second]: '2022-05-11' });
    expect((await programme.events.find(id))?.version).toBe(1);
  });

  it('takes along a session that is planned at the same moment, or refuses one of the two', async () => {
    const { id } = await withAgenda();
    await Promise.allSettled([
      programme.reschedule.execute(id, { from: '2022-06-07' }, by(secretariat)),
      programme.planLocked(id, { date: '2022-05-11' }),
    ]);
    const days = (await programme.events.find(id))?.details.days.map(({ date }) => date) ?? [];
    const sessions = await programme.agenda(id);
    expect(sessions.filter(({ date }) => !days.includes(date))).toEqual([]);
  });
});
