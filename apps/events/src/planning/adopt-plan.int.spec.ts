import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { UnitOfWork } from '@regional-events/platform-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { MongoCalendarDays } from '../calendar/persistence/mongo-calendar-days.ts';
import { KnownOrganisations } from '../known-organisation/known-organisations.ts';
import { eventModel, type EventDocument } from '../programme/persistence/event.schema.ts';
import { MongoEventRepository } from '../programme/persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from '../programme/persistence/mongo-series.repository.ts';
import { day, draft } from '../programme/testing/event-builder.ts';
import { announced, seriesDetails, spring } from '../programme/testing/series-builder.ts';
import { by, organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { brokenRuleOf } from '../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import { usualWeights } from './domain/weights.ts';
import { giveAPart, shorten } from './testing/changed-world.ts';
import { inEnglish, planningUseCases } from './testing/planning-use-cases.ts';
import type { AdoptPlanCommand } from './use-cases/adopt-plan.ts';

const expert = newId();
const context = by(secretariat);
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

/** A new series and a plan for it, as somebody would send it back. */
async function planned(events = 3) {
  const series = announced(seriesDetails({ countries: ['RS', 'BA', 'XK'] }));
  await new MongoSeriesRepository(connection).save(series);
  const { plans, numbers, whole } = await planning.planEvents.execute(
    { ...asked, events, seriesId: series.id },
    secretariat,
  );
  const command: AdoptPlanCommand = {
    seriesId: series.id,
    question: whole,
    events:
      plans[0]?.events.map(({ place, days, host, against }) => ({
        numberInSeries: numbers[place - 1] ?? 0,
        days,
        host,
        against,
      })) ?? [],
    drafts: { kind: 'workshop', topics: [], admission: 'open', capacity: null },
  };
  expect(command.events).toHaveLength(events);
  return { series, command };
}

const asked = {
  lengthDays: 2,
  from: '2022-04-01',
  to: '2022-10-31',
  minGapDays: 14,
  maxGapDays: 120,
  weekdays: ['tue', 'wed', 'thu'],
  rotation: 'each-once',
  blackouts: [],
  experts: [expert],
  fixed: [],
  keep: false,
  weights: usualWeights,
  alternatives: 1,
} as const;

function draftsOf(seriesId: string): Promise<EventDocument[]> {
  return eventModel(connection)
    .find({ seriesId })
    .sort({ numberInSeries: 1 })
    .lean<EventDocument[]>();
}

const adopt = (command: AdoptPlanCommand) =>
  planning.adoptPlan.execute(command, context, inEnglish);

async function refusedFor(command: AdoptPlanCommand): Promise<string[]> {
  const { code, errors } = await brokenRuleOf(adopt(command));
  expect(code).toBe('plan.world-changed');
  return errors.map((error) => `${error.pointer} ${error.code}`);
}

describe('adopting a plan', () => {
  it('writes all its drafts, each with its number, host, days and time zone', async () => {
    const { series, command } = await planned();
    const adopted = await adopt(command);
    const drafts = await draftsOf(series.id);
    expect(drafts.map(({ _id }) => _id)).toEqual(adopted.map(({ id }) => id));
    expect(drafts.map(({ numberInSeries }) => numberInSeries)).toEqual([1, 2, 3]);
    expect(drafts.map(({ hostCountry }) => hostCountry)).toEqual(
      command.events.map(({ host }) => host),
    );
    expect(new Set(drafts.map(({ timeZone }) => timeZone))).toEqual(
      new Set(['Europe/Belgrade', 'Europe/Sarajevo']),
    );
    expect(drafts.map(({ days }) => days.map(({ date }) => date))).toEqual(
      command.events.map(({ days }) => days),
    );
    expect(drafts[1]).toMatchObject({
      title: { en: 'Regional series of workshops – 2' },
      organiserIds: [organiserId],
      status: 'draft',
    });
  });

  it('takes a title for all, or one for each', async () => {
    const { command } = await planned(2);
    const drafts = { ...command.drafts, titles: [{ en: 'Cases' }, { en: 'Money' }] };
    const adopted = await adopt({ ...command, drafts });
    expect(adopted.map(({ title }) => title['en'])).toEqual(['Cases', 'Money']);
    const tooFew = { ...command, drafts: { ...drafts, titles: [{ en: 'Cases' }] } };
    const refused = await brokenRuleOf(adopt(tooFew));
    expect(refused.errors.map(({ pointer }) => pointer)).toEqual(['/titles']);
  });

  it('happens once: a second time its numbers are taken, and nothing doubles', async () => {
    const { series, command } = await planned(2);
    await adopt(command);
    const again = await refusedFor(command);
    expect(again).toContain('/events/0/numberInSeries number-taken');
    expect(again).toContain('/events/1/numberInSeries number-taken');
    expect(await draftsOf(series.id)).toHaveLength(2);
  });

  it('happens once where several do it at the same moment', async () => {
    const { series, command } = await planned();
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => adopt(command)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await draftsOf(series.id)).toHaveLength(3);
  });

  it('is for the organisers of the series', async () => {
    const { series, command } = await planned(1);
    const stranger = by(partnerOf(strangerId));
    const refused = planning.adoptPlan.execute(command, stranger, inEnglish);
    expect((await brokenRuleOf(refused)).code).toBe('event.not-yours');
    const nowhere = adopt({ ...command, seriesId: newId() });
    expect((await brokenRuleOf(nowhere)).code).toBe('series.not-found');
    expect(await draftsOf(series.id)).toEqual([]);
    const organiser = by(partnerOf(organiserId));
    expect(await planning.adoptPlan.execute(command, organiser, inEnglish)).toHaveLength(1);
  });

  it('refuses what is no answer to its question', async () => {
    const { series, command } = await planned(2);
    const [first, second] = command.events;
    if (first === undefined || second === undefined) throw new Error('two were planned');
    const shifted = { ...second, days: first.days, host: 'FR' };
    const refused = await brokenRuleOf(adopt({ ...command, events: [first, shifted] }));
    expect(refused.code).toBe('series.plan-contradicts-itself');
    expect(refused.errors.map(({ pointer }) => pointer)).toEqual([
      '/events/1/host',
      '/events/1/days',
    ]);
    expect(await draftsOf(series.id)).toEqual([]);
  });
});

describe('a plan whose world has changed', () => {
  it('is refused with one list of all that changed, in words', async () => {
    const { series, command } = await planned();
    const [first, second, third] = command.events.map(({ days }) => days[0] ?? '');
    const days = new MongoCalendarDays(connection);
    const mourning = {
      names: { en: 'Day of mourning' },
      kind: 'public',
      certainty: 'certain',
    } as const;
    const details = { country: 'XK', subdivision: null, date: first ?? '', ...mourning };
    await database.unitOfWork.run(context, () => days.add(newId(), details));
    const near = draft({
      details: { seriesId: series.id, numberInSeries: 2, days: [day(second ?? '')] },
    });
    await new MongoEventRepository(connection).save(near);
    await giveAPart(connection, expert, third ?? '');
    await shorten(connection, series.id, third ?? '');
    const refused = await brokenRuleOf(adopt(command));
    expect(refused.errors.map((error) => `${error.pointer} ${error.code}`)).toEqual([
      '/events/0/days public-holiday',
      '/events/1/numberInSeries number-taken',
      '/events/1/days too-near-own-event',
      '/events/2/days outside-series',
      '/events/2/days expert-busy',
    ]);
    expect(refused.errors[0]?.detail).toMatch(
      /is Day of mourning, a public holiday in Kosovo\*\.$/,
    );
    expect((await draftsOf(series.id)).map(({ _id }) => _id)).toEqual([near.id]);
  });

  it('may hold a clash that was seen when it was planned', async () => {
    const { command } = await planned(1);
    const [event] = command.events;
    if (event === undefined) throw new Error('one was planned');
    const eventId = await giveAPart(connection, expert, event.days[0] ?? '');
    expect(await refusedFor(command)).toEqual(['/events/0/days expert-busy']);
    const seen = { ...event, against: [{ code: 'expert-busy', personId: expert, eventId }] };
    expect(await adopt({ ...command, events: [seen] })).toHaveLength(1);
  });

  it('is refused where the series was closed', async () => {
    const { series, command } = await planned(1);
    const found = await new MongoSeriesRepository(connection).find(series.id);
    found?.close([], secretariat, spring);
    if (found !== undefined) await new MongoSeriesRepository(connection).save(found);
    expect(await refusedFor(command)).toEqual([' series-closed']);
  });
});

describe('writing the drafts of a plan', () => {
  /** The drafting breaks off at one of them; gives how many stay, and what was written outside of the transaction. */
  async function leftWhenBrokenOff(at: number, unitOfWork: UnitOfWork) {
    const { series, command } = await planned();
    const broken = planningUseCases(connection, unitOfWork, spring);
    const whole = broken.changes.draft.bind(broken.changes);
    let drafted = 0;
    broken.changes.draft = (...given) => {
      drafted += 1;
      if (drafted === at) return Promise.reject(new Error('broken off'));
      return database.unitOfWork.run(context, () => whole(...given));
    };
    const before = database.strays.length;
    const late = broken.adoptPlan.execute(command, context, inEnglish);
    await expect(late).rejects.toThrow('broken off');
    const outside = database.strays.slice(before).map(({ collection }) => collection);
    return { left: (await draftsOf(series.id)).length, outside };
  }

  it.each([1, 2, 3])('is all or nothing, also where it breaks off at number %i', async (at) => {
    expect(await leftWhenBrokenOff(at, database.unitOfWork)).toEqual({ left: 0, outside: [] });
  });

  it('would leave a part of them without the transaction', async () => {
    const without: UnitOfWork = { run: (_context, work) => work() };
    expect(await leftWhenBrokenOff(3, without)).toEqual({ left: 2, outside: ['series'] });
  });
});
