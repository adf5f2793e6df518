import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { Session } from '../../session/domain/session.ts';
import { MongoEventAgenda } from '../../session/persistence/mongo-event-agenda.ts';
import { MongoSessionRepository } from '../../session/persistence/mongo-session.repository.ts';
import { sessionDetails } from '../../session/testing/session-builder.ts';
import { Agendas } from '../../session/use-cases/ports.ts';
import { by, coOrganiserId, partnerOf, secretariat, strangerId } from '../../testing/actors.ts';
import { brokenRuleOf } from '../../testing/broken-rule.ts';
import { Barrier } from '../../testing/barrier.ts';
import { openEventsDatabase, type EventsDatabase } from '../../testing/open-events-database.ts';
import { DayHasSessionsError } from '../domain/day-errors.ts';
import type { RegionalEvent } from '../domain/regional-event.ts';
import { day, draft, noon } from '../testing/event-builder.ts';
import { MongoAgendas } from './mongo-agendas.ts';
import { MongoEventRepository } from './mongo-event.repository.ts';

const context = by(secretariat);
let database: EventsDatabase;
let agendas: MongoAgendas;
let events: MongoEventRepository;
let sessions: MongoSessionRepository;
let sessionDates: MongoEventAgenda;

beforeAll(async () => {
  database = await openEventsDatabase();
  agendas = new MongoAgendas(database.connection);
  events = new MongoEventRepository(database.connection);
  sessions = new MongoSessionRepository(database.connection);
  sessionDates = new MongoEventAgenda(database.connection);
});

async function storedDraft(): Promise<RegionalEvent> {
  const event = draft();
  await database.unitOfWork.run(context, () => events.save(event));
  return event;
}

/** An event loses its second day while a session is planned on it; gives the days that sessions lack. */
async function planWhileTheDayGoes(guard: Pick<Agendas, 'lock'>): Promise<readonly string[]> {
  const event = await storedDraft();
  const barrier = new Barrier();
  const plan = database.unitOfWork.run(context, async () => {
    const agenda = await guard.lock(event.id, secretariat);
    await barrier.arrive();
    const state = {
      eventId: event.id,
      createdBy: 'c',
      externalRef: null,
      details: sessionDetails(),
    };
    await sessions.save(Session.plan(newId(), state, agenda));
  });
  const shorten = database.unitOfWork.run(context, async () => {
    const found = await events.find(event.id);
    const busy = await sessionDates.datesWithSessions(event.id, ['2022-05-11']);
    await barrier.arrive();
    if (busy.length > 0) throw new DayHasSessionsError(busy);
    const wanted = { ...event.details, days: [day('2022-05-10')] };
    found?.change({ fields: ['days'], wanted }, { actor: secretariat, at: noon, series: null });
    if (found !== undefined) await events.save(found);
  });
  await Promise.allSettled([plan, shorten]);
  const dates = (await events.find(event.id))?.details.days.map(({ date }) => date) ?? [];
  const planned = await sessionDates.datesWithSessions(event.id, ['2022-05-10', '2022-05-11']);
  return planned.filter((date) => !dates.includes(date));
}

describe('a day that goes while a session is planned on it', () => {
  it('leaves no session without its day', async () => {
    expect(await planWhileTheDayGoes(agendas)).toEqual([]);
    expect(database.strays).toEqual([]);
  });

  it('would leave one if the session only looked at the event', async () => {
    const onlyLooking: Pick<Agendas, 'lock'> = { lock: (id, actor) => agendas.read(id, actor) };
    expect(await planWhileTheDayGoes(onlyLooking)).toEqual(['2022-05-11']);
  });
});

describe('the agenda of an event', () => {
  it('says what the actor may write, and is not there for strangers of a draft', async () => {
    const { id } = await storedDraft();
    const hours = { startTime: '09:00', endTime: '16:30' };
    expect(await agendas.read(id, partnerOf(coOrganiserId))).toEqual({
      timeZone: 'Europe/Belgrade',
      open: true,
      readable: true,
      organised: false,
      days: [
        { date: '2022-05-10', ...hours, coOrganised: false },
        { date: '2022-05-11', ...hours, coOrganised: true },
      ],
    });
    const error = await brokenRuleOf(agendas.read(id, partnerOf(strangerId)));
    expect([error.kind, error.code]).toEqual(['not-found', 'event.not-found']);
  });

  it('is not for everybody who sees a published event', async () => {
    const event = draft();
    event.publish({ actor: secretariat, at: noon, series: null }, []);
    await database.unitOfWork.run(context, () => events.save(event));
    expect(await agendas.read(event.id, partnerOf(strangerId))).toMatchObject({
      readable: false,
      organised: false,
    });
  });

  it('leaves the version of the event as it is when a session holds it', async () => {
    const { id } = await storedDraft();
    await database.unitOfWork.run(context, async () => void (await agendas.lock(id, secretariat)));
    expect((await events.find(id))?.version).toBe(1);
  });
});
