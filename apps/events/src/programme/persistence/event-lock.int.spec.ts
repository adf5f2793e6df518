import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { Session } from '../domain/session/session.ts';
import { sessionDetails } from '../testing/session-builder.ts';
import { by, coOrganiserId, partnerOf, secretariat, strangerId } from '../../testing/actors.ts';
import { brokenRuleOf } from '../../testing/broken-rule.ts';
import { Barrier } from '../../testing/barrier.ts';
import { openEventsDatabase, type EventsDatabase } from '../../testing/open-events-database.ts';
import { DayHasSessionsError } from '../domain/event/day-errors.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { day, draft, noon } from '../testing/event-builder.ts';
import { agendaOf, type Agenda } from '../domain/session/agenda.ts';
import type { EventRepository } from '../use-cases/ports.ts';
import { MongoEventRepository } from './mongo-event.repository.ts';
import { MongoSessionRepository } from './mongo-session.repository.ts';

const context = by(secretariat);
let database: EventsDatabase;
let events: MongoEventRepository;
let sessions: MongoSessionRepository;

beforeAll(async () => {
  database = await openEventsDatabase();
  events = new MongoEventRepository(database.connection);
  sessions = new MongoSessionRepository(database.connection);
});

async function storedDraft(): Promise<RegionalEvent> {
  const event = draft();
  await database.unitOfWork.run(context, () => events.save(event));
  return event;
}

async function agendaFor(eventId: string, organisationId: string): Promise<Agenda> {
  return agendaOf(await events.find(eventId), partnerOf(organisationId));
}

/** An event loses its second day while a session is planned on it; gives the days that sessions lack. */
async function planWhileTheDayGoes(
  guard: Pick<EventRepository, 'lock'>,
): Promise<readonly string[]> {
  const event = await storedDraft();
  const barrier = new Barrier();
  const plan = database.unitOfWork.run(context, async () => {
    const agenda = agendaOf(await guard.lock(event.id), secretariat);
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
    const busy = await sessions.datesWithSessions(event.id, ['2022-05-11']);
    await barrier.arrive();
    if (busy.length > 0) throw new DayHasSessionsError(busy);
    const wanted = { ...event.details, days: [day('2022-05-10')] };
    found?.change({ fields: ['days'], wanted }, { actor: secretariat, at: noon, series: null });
    if (found !== undefined) await events.save(found);
  });
  await Promise.allSettled([plan, shorten]);
  const dates = (await events.find(event.id))?.details.days.map(({ date }) => date) ?? [];
  const planned = await sessions.datesWithSessions(event.id, ['2022-05-10', '2022-05-11']);
  return planned.filter((date) => !dates.includes(date));
}

describe('a day that goes while a session is planned on it', () => {
  it('leaves no session without its day', async () => {
    expect(await planWhileTheDayGoes(events)).toEqual([]);
    expect(database.strays).toEqual([]);
  });

  it('would leave one if the session only looked at the event', async () => {
    const onlyLooking: Pick<EventRepository, 'lock'> = { lock: (id) => events.find(id) };
    expect(await planWhileTheDayGoes(onlyLooking)).toEqual(['2022-05-11']);
  });
});

describe('the agenda of an event', () => {
  it('says what the actor may write, and is not there for strangers of a draft', async () => {
    const { id } = await storedDraft();
    const hours = { startTime: '09:00', endTime: '16:30', endsNextDay: false };
    expect(await agendaFor(id, coOrganiserId)).toEqual({
      timeZone: 'Europe/Belgrade',
      venueId: null,
      open: true,
      readable: true,
      organised: false,
      days: [
        { date: '2022-05-10', ...hours, coOrganised: false },
        { date: '2022-05-11', ...hours, coOrganised: true },
      ],
    });
    const error = await brokenRuleOf(agendaFor(id, strangerId));
    expect([error.kind, error.code]).toEqual(['not-found', 'event.not-found']);
  });

  it('is not for everybody who sees a published event', async () => {
    const event = draft();
    event.publish({ actor: secretariat, at: noon, series: null }, []);
    await database.unitOfWork.run(context, () => events.save(event));
    expect(await agendaFor(event.id, strangerId)).toMatchObject({
      readable: false,
      organised: false,
    });
  });

  it('leaves the version of the event as it is when a session holds it', async () => {
    const { id } = await storedDraft();
    await database.unitOfWork.run(context, async () => void (await events.lock(id)));
    expect((await events.find(id))?.version).toBe(1);
  });
});
