import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import {
  by,
  coOrganiserId,
  organiserId,
  partnerOf,
  secretariat,
  strangerId,
} from '../../testing/actors.ts';
import { brokenRuleOf, pointersOf } from '../../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../../testing/open-events-database.ts';
import { eventModel } from '../persistence/event.schema.ts';
import { published } from '../testing/event-builder.ts';
import { storedProgramme, type StoredProgramme } from '../testing/stored-programme.ts';

let database: EventsDatabase;
let programme: StoredProgramme;

beforeAll(async () => {
  database = await openEventsDatabase();
  programme = storedProgramme(database);
});

const whole = {
  keepWeekdays: true,
  numberInSeries: null,
  include: { days: true, agenda: true },
  externalRef: null,
};
const retiredId = newId();
const erasedId = newId();
const speakerId = newId();

async function withAgenda(): Promise<string> {
  const event = published();
  await programme.keep(event);
  const speakers = [speakerId, erasedId].map((personId) => ({
    personId,
    role: 'presenter' as const,
  }));
  await programme.plan(event.id, { date: '2022-05-10', organisationIds: [retiredId, organiserId] });
  await programme.plan(event.id, { date: '2022-05-11', speakers });
  programme.retired.add(retiredId);
  programme.erased.add(erasedId);
  return event.id;
}

describe('a clone', () => {
  it('is a draft with the agenda on its days, without who takes part in nothing new', async () => {
    const id = await withAgenda();
    programme.retired.add(coOrganiserId);
    const { item } = await programme.clone.execute({ id, ...whole }, by(secretariat));
    programme.retired.delete(coOrganiserId);
    expect(item).toMatchObject({ status: 'draft', organiserIds: [organiserId], capacity: 46 });
    expect(item.days.map(({ date, coOrganiserIds }) => [date, coOrganiserIds])).toEqual([
      ['2023-05-09', []],
      ['2023-05-10', []],
    ]);
    const agenda = await programme.agenda(item.id);
    expect(
      agenda.map(({ date, startTime, organisationIds, speakers }) => [
        date,
        startTime,
        organisationIds,
        speakers,
      ]),
    ).toEqual([
      ['2023-05-09', '11:00', [organiserId], []],
      ['2023-05-10', '11:00', [], [{ personId: speakerId, role: 'presenter' }]],
    ]);
    expect(item.leftOut).toEqual([
      { what: 'co-organiser', id: coOrganiserId, date: '2023-05-10', reason: 'retired' },
      { what: 'session-organisation', id: retiredId, date: '2023-05-09', reason: 'retired' },
      { what: 'speaker', id: erasedId, date: '2023-05-10', reason: 'no-longer-known' },
    ]);
    expect((await programme.agenda(id)).map(({ date }) => date)).toEqual([
      '2022-05-10',
      '2022-05-11',
    ]);
    expect(database.strays).toEqual([]);
  });

  it('is made whole or not at all', async () => {
    const id = await withAgenda();
    await programme.plan(id, { date: '2022-05-11', startTime: '02:30', endTime: null });
    const before = await eventModel(database.connection).countDocuments();
    const wish = { id, ...whole, startsOn: '2023-03-25', keepWeekdays: false };
    const error = await brokenRuleOf(programme.clone.execute(wish, by(secretariat)));
    expect(error.code).toBe('time.skipped-by-clock-change');
    expect(await eventModel(database.connection).countDocuments()).toBe(before);
  });

  it('is for organisers of the other event alone', async () => {
    const id = await withAgenda();
    for (const organisationId of [strangerId, coOrganiserId]) {
      const act = programme.clone.execute({ id, ...whole }, by(partnerOf(organisationId)));
      expect((await brokenRuleOf(act)).code).toBe('event.not-yours');
    }
    const { item } = await programme.clone.execute({ id, ...whole }, by(partnerOf(organiserId)));
    expect(item.status).toBe('draft');
  });
});

describe('a clone of a day', () => {
  it('adds the day with its sessions, also to a published event', async () => {
    const id = await withAgenda();
    const days = { date: '2022-05-11', to: '2022-05-12' };
    const { item } = await programme.clone.cloneDay(id, days, by(secretariat));
    expect(item.days.map(({ date, theme }) => [date, theme?.['en']])).toEqual([
      ['2022-05-10', 'Expert exchange'],
      ['2022-05-11', 'Protection'],
      ['2022-05-12', 'Protection'],
    ]);
    const agenda = await programme.agenda(id);
    expect(agenda.map(({ date }) => date)).toEqual(['2022-05-10', '2022-05-11', '2022-05-12']);
    expect(item.leftOut.map(({ what }) => what)).toEqual(['speaker']);
  });

  it('is refused for a day that is not there, and to one that is', async () => {
    const id = await withAgenda();
    const codeOf = async (date: string, to: string) => {
      const error = await brokenRuleOf(programme.clone.cloneDay(id, { date, to }, by(secretariat)));
      return [error.code, pointersOf(error)];
    };
    expect(await codeOf('2022-05-13', '2022-05-14')).toEqual(['event.day-not-found', []]);
    expect(await codeOf('2022-05-10', '2022-05-11')).toEqual(['event.day-named-twice', ['/to']]);
  });
});
