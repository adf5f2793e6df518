import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { Connection } from '@regional-events/platform-mongo';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { KnownOrganisations } from '../known-organisation/known-organisations.ts';
import { Session } from '../programme/domain/session/session.ts';
import { eventModel, type EventDocument } from '../programme/persistence/event.schema.ts';
import { MongoEventRepository } from '../programme/persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from '../programme/persistence/mongo-series.repository.ts';
import { MongoSessionRepository } from '../programme/persistence/mongo-session.repository.ts';
import { day, draft } from '../programme/testing/event-builder.ts';
import { announced, seriesDetails, spring } from '../programme/testing/series-builder.ts';
import { agendaFor, sessionState } from '../programme/testing/session-builder.ts';
import { by, organiserId, secretariat } from '../testing/actors.ts';
import { brokenRuleOf } from '../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import { usualWeights } from './domain/weights.ts';
import { inEnglish, planningUseCases } from './testing/planning-use-cases.ts';
import type { AdoptPlanCommand } from './use-cases/adopt-plan.ts';
import type { PlanCommand } from './use-cases/plan-events-of-series.ts';

const context = by(secretariat);
const hours = { startTime: '09:00', endTime: '16:30' };
let database: EventsDatabase;
let connection: Connection;
let planning: ReturnType<typeof planningUseCases>;

beforeAll(async () => {
  database = await openEventsDatabase();
  ({ connection } = database);
  planning = planningUseCases(connection, database.unitOfWork, spring);
  const organisations = new MongoCopy(connection, KnownOrganisations);
  await database.unitOfWork.run(context, () =>
    organisations.keep({ id: organiserId, status: 'active' }),
  );
});

const asked: Omit<PlanCommand, 'seriesId'> = {
  lengthDays: 2,
  minGapDays: 21,
  maxGapDays: 120,
  weekdays: ['tue', 'wed', 'thu'],
  rotation: 'least-recent',
  blackouts: [],
  experts: [],
  fixed: [],
  keep: true,
  weights: usualWeights,
  alternatives: 1,
};

/** A series with three drafts in turn; the second one has a session on its second day. */
async function seriesWithDrafts() {
  const series = announced(seriesDetails({ countries: ['RS', 'BA', 'XK'] }));
  await new MongoSeriesRepository(connection).save(series);
  const drafts = [
    ['2022-04-05', '2022-04-06', 'RS'],
    ['2022-05-17', '2022-05-18', 'BA'],
    ['2022-07-05', '2022-07-06', 'XK'],
  ].map(([first = '', second = '', hostCountry = ''], index) =>
    draft({
      details: {
        seriesId: series.id,
        numberInSeries: index + 1,
        days: [day(first), day(second)],
        venue: null,
        hostCountry,
        registration: null,
      },
    }),
  );
  for (const one of drafts) await new MongoEventRepository(connection).save(one);
  const second = drafts[1];
  if (second === undefined) throw new Error('three drafts');
  const state = { ...sessionState({ date: '2022-05-18' }), eventId: second.id };
  const days = [{ date: '2022-05-18', ...hours, coOrganised: false }];
  const session = Session.plan(newId(), state, agendaFor('organiser', { days }));
  await new MongoSessionRepository(connection).save(session);
  return { seriesId: series.id, second, session };
}

async function plannedAgain(seriesId: string, more: Partial<PlanCommand> = {}) {
  const { plans, numbers, whole } = await planning.planEvents.execute(
    { ...asked, ...more, seriesId },
    secretariat,
  );
  const [plan] = plans;
  if (plan === undefined) throw new Error('no plan');
  const events = plan.events.map(({ place, days, host, against }) => ({
    numberInSeries: numbers[place - 1] ?? 0,
    days,
    host,
    against,
  }));
  const drafts = { kind: 'workshop', topics: [], admission: 'open', capacity: null } as const;
  const command: AdoptPlanCommand = { seriesId, question: whole, events, drafts };
  return { plan, command };
}

const adopt = (command: AdoptPlanCommand) =>
  planning.adoptPlan.execute(command, context, inEnglish);

async function firstDaysOf(seriesId: string): Promise<(string | undefined)[]> {
  const found = await eventModel(connection)
    .find({ seriesId })
    .sort({ numberInSeries: 1 })
    .lean<EventDocument[]>();
  return found.map(({ days }) => days[0]?.date);
}

const firstMoved = [{ numberInSeries: 1, from: '2022-05-03' }];

describe('a series that is planned again', () => {
  it('keeps what stands where nothing has changed', async () => {
    const { seriesId } = await seriesWithDrafts();
    const { plan, command } = await plannedAgain(seriesId);
    expect(plan.changes).toEqual([]);
    expect(await adopt(command)).toEqual([]);
  });

  it('moves what lies too near to an event that was moved, with its sessions, and nothing else', async () => {
    const { seriesId, second, session } = await seriesWithDrafts();
    const { plan, command } = await plannedAgain(seriesId, { fixed: firstMoved });
    expect(plan.changes.map(({ place, to }) => [place, to.days[0]])).toEqual([
      [1, '2022-05-03'],
      [2, '2022-05-31'],
    ]);
    const written = await adopt(command);
    expect(written.map(({ change, numberInSeries }) => [change, numberInSeries])).toEqual([
      ['moved', 1],
      ['moved', 2],
    ]);
    expect(await firstDaysOf(seriesId)).toEqual(['2022-05-03', '2022-05-31', '2022-07-05']);
    const moved = await new MongoSessionRepository(connection).find(second.id, session.id);
    expect(moved?.details.date).toBe('2022-06-01');
    const kept = await new MongoEventRepository(connection).find(second.id);
    expect(kept?.details.days[0]).toMatchObject({ startTime: '09:00', endTime: '16:30' });
  });

  it('plans further events beside those that are kept', async () => {
    const { seriesId } = await seriesWithDrafts();
    const { command } = await plannedAgain(seriesId, { events: 4 });
    const written = await adopt(command);
    expect(written.map(({ change, numberInSeries }) => [change, numberInSeries])).toEqual([
      ['drafted', 4],
    ]);
  });

  it('is refused where somebody moved one of its events meanwhile', async () => {
    const { seriesId, second } = await seriesWithDrafts();
    const { command } = await plannedAgain(seriesId, { fixed: firstMoved });
    const events = new MongoEventRepository(connection);
    const found = await events.find(second.id);
    const wanted = { ...second.details, hostCountry: 'AL' };
    found?.change(
      { fields: ['hostCountry'], wanted },
      { actor: secretariat, at: spring, series: null },
    );
    if (found !== undefined) await events.save(found);
    const refused = await brokenRuleOf(adopt(command));
    expect(refused.errors.map((error) => `${error.pointer} ${error.code}`)).toEqual([
      '/events/1/numberInSeries event-changed',
    ]);
    expect(await firstDaysOf(seriesId)).toEqual(['2022-04-05', '2022-05-17', '2022-07-05']);
  });

  it('takes nothing for granted that is not said', async () => {
    const { seriesId } = await seriesWithDrafts();
    const ask = (more: Partial<PlanCommand>) =>
      planning.planEvents.execute({ ...asked, ...more, seriesId }, secretariat);
    const pointersOf = async (refused: Promise<unknown>) =>
      (await brokenRuleOf(refused)).errors.map(({ pointer }) => pointer);
    expect(await pointersOf(ask({ events: 2 }))).toEqual(['/events']);
    expect(await pointersOf(ask({ keep: false }))).toEqual(['/events']);
    const { command } = await plannedAgain(seriesId);
    expect(await pointersOf(adopt({ ...command, events: command.events.slice(1) }))).toEqual([
      '/events',
    ]);
  });
});
