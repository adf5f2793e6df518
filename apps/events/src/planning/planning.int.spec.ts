import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { Connection } from '@regional-events/platform-mongo';
import { MongoCalendarDays } from '../calendar/persistence/mongo-calendar-days.ts';
import { seededDays } from '../calendar/seed/seeded-days.ts';
import { Session } from '../programme/domain/session/session.ts';
import { MongoEventRepository } from '../programme/persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from '../programme/persistence/mongo-series.repository.ts';
import { MongoSessionRepository } from '../programme/persistence/mongo-session.repository.ts';
import { MongoProgramme } from '../programme/queries/mongo-programme.ts';
import { draft, published } from '../programme/testing/event-builder.ts';
import { announced, seriesDetails } from '../programme/testing/series-builder.ts';
import { agendaFor, sessionState } from '../programme/testing/session-builder.ts';
import { brokenRuleOf, pointersOf } from '../testing/broken-rule.ts';
import { partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { openEventsDatabase } from '../testing/open-events-database.ts';
import { usualWeights } from './domain/weights.ts';
import { planningUseCases } from './testing/planning-use-cases.ts';
import type { PlanCommand, PlanEventsOfSeries } from './use-cases/plan-events-of-series.ts';

const expert = newId();
const series = announced(
  seriesDetails({ from: '2022-01-01', to: '2022-12-31', countries: ['RS', 'BA'] }),
);

let connection: Connection;
let planning: PlanEventsOfSeries;

const asked = (more: Partial<PlanCommand> = {}): PlanCommand => ({
  seriesId: series.id,
  events: 2,
  lengthDays: 2,
  from: '2022-04-01',
  to: '2022-06-30',
  minGapDays: 14,
  maxGapDays: 60,
  weekdays: ['tue', 'wed', 'thu'],
  rotation: 'least-recent',
  blackouts: [],
  experts: [],
  fixed: [],
  keep: false,
  weights: usualWeights,
  alternatives: 2,
  ...more,
});

beforeAll(async () => {
  const database = await openEventsDatabase();
  ({ connection } = database);
  const days = new MongoCalendarDays(connection);
  await days.seed(seededDays().filter(({ country }) => ['RS', 'BA'].includes(country)));
  await new MongoSeriesRepository(connection).save(series);
  const now = new Date('2022-03-01T12:00:00Z');
  planning = planningUseCases(connection, database.unitOfWork, now).planEvents;
});

describe('planning the events of a series', () => {
  it('keeps the holidays of its countries free, and says so of each date', async () => {
    const { plans, rejected, numbers } = await planning.execute(asked(), secretariat);
    expect(numbers).toEqual([1, 2]);
    expect(plans.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(plans[0]?.events.map(({ host }) => host).toSorted()).toEqual(['BA', 'RS']);
    const eid = rejected.find(({ from }) => from === '2022-05-03');
    expect(JSON.stringify(eid?.reasons)).toContain('Ramazanski Bajram');
  });

  it('sees events that stand, and experts who have a part in them', async () => {
    const events = new MongoEventRepository(connection);
    const other = published();
    await events.save(other);
    const state = {
      ...sessionState({ speakers: [{ personId: expert, role: 'keynote' }] }),
      eventId: other.id,
    };
    await new MongoSessionRepository(connection).save(
      Session.plan(newId(), state, agendaFor('organiser')),
    );
    const day = other.details.days[0]?.date ?? '';
    const world = await new MongoProgramme(connection).eventsBetween(
      { from: day, to: day },
      { seriesId: series.id, people: [expert, newId()] },
    );
    expect(world).toEqual([expect.objectContaining({ id: other.id, experts: [expert] })]);
    const fixed = [{ numberInSeries: 1, from: day, host: 'RS' }];
    const { plans } = await planning.execute(asked({ experts: [expert], fixed }), secretariat);
    expect(plans[0]?.events[0]?.against.map(({ code }) => code)).toContain('expert-busy');
  });

  it('begins today where nobody says when, and with the series where that is later', async () => {
    const { from: _from, to: _to, ...open } = asked({ events: 1, maxGapDays: 400 });
    const { plans, rejected } = await planning.execute(open, secretariat);
    const dates = [
      ...plans.flatMap(({ events }) => events[0]?.days ?? []),
      ...rejected.map(({ from }) => from),
    ];
    expect(dates.filter((date) => date < '2022-03-01')).toEqual([]);
  });

  it('leaves out the drafts of others', async () => {
    const hidden = draft();
    await new MongoEventRepository(connection).save(hidden);
    const world = await new MongoProgramme(connection).eventsBetween(
      { from: '2022-01-01', to: '2022-12-31' },
      { seriesId: series.id, people: [] },
    );
    expect(world.map(({ id }) => id)).not.toContain(hidden.id);
  });

  it('is refused to those who do not organise the series, and where the question contradicts itself', async () => {
    const stranger = planning.execute(asked(), partnerOf(strangerId));
    expect((await brokenRuleOf(stranger)).code).toBe('event.not-yours');
    const nowhere = planning.execute(asked({ seriesId: newId() }), secretariat);
    expect((await brokenRuleOf(nowhere)).code).toBe('series.not-found');
    const wrong = asked({
      from: '2021-01-01',
      minGapDays: 70,
      fixed: [{ numberInSeries: 9, from: '2022-05-10', host: 'FR' }],
    });
    const refused = await brokenRuleOf(planning.execute(wrong, secretariat));
    expect(pointersOf(refused)).toEqual([
      '/from',
      '/maxGapDays',
      '/fixed/0/numberInSeries',
      '/fixed/0/host',
    ]);
  });
});
