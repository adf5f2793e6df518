import { beforeAll, describe, expect, it } from '@jest/globals';
import { controllersOf } from '@regional-events/platform-service';
import { features } from '../features.ts';
import { brokenRuleOf } from '../testing/broken-rule.ts';
import { by, organiserId, partnerOf, secretariat } from '../testing/actors.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import { CalendarDayController } from './http/calendar-day.controller.ts';
import { MongoCalendarDays } from './persistence/mongo-calendar-days.ts';
import { CalendarDayReads } from './queries/calendar-day-reads.ts';
import { seededDays } from './seed/seeded-days.ts';
import { CalendarChanges } from './use-cases/calendar-changes.ts';

const few = seededDays().filter(({ country, date }) => country === 'RS' && date < '2023');
const christmas = {
  country: 'RS',
  subdivision: null,
  date: '2022-01-07',
  names: { en: 'Orthodox Christmas Day' },
  kind: 'public',
  certainty: 'certain',
} as const;
const year = { from: '2022-01-01', to: '2022-12-31' };

let days: MongoCalendarDays;
let reads: CalendarDayReads;
let changes: CalendarChanges;
let strays: EventsDatabase['strays'];

beforeAll(async () => {
  const { connection, unitOfWork, strays: outside } = await openEventsDatabase();
  strays = outside;
  days = new MongoCalendarDays(connection);
  reads = new CalendarDayReads(connection);
  changes = new CalendarChanges(unitOfWork, days);
  await days.seed(few);
});

async function codeOf(act: Promise<unknown>): Promise<string> {
  return (await brokenRuleOf(act)).code;
}

async function dayOf(date: string) {
  const found = await reads.between({ from: date, to: date }, ['RS']);
  const [day] = found;
  if (day === undefined) throw new Error(`nothing on ${date}`);
  return day;
}

describe('the calendars', () => {
  it('are brought along once', async () => {
    expect(await days.seed(few)).toBe(0);
    expect(await reads.between({ from: '2021-01-01', to: '2022-12-31' }, ['RS'])).toHaveLength(
      few.length,
    );
  });

  it('take a day that they lack, and none that they have', async () => {
    const lacking = { ...christmas, date: '2022-06-28', names: { en: 'Vidovdan' } };
    const { item, etag } = await changes.add(lacking, by(secretariat));
    expect(await reads.read(item.id)).toEqual({ item: { ...item, source: 'added' }, etag });
    expect(await codeOf(changes.add(lacking, by(secretariat)))).toBe('calendar-day.already-there');
    expect(await codeOf(changes.add(christmas, by(secretariat)))).toBe(
      'calendar-day.already-there',
    );
  });

  it('do not bring back a day that was removed, until somebody adds it again', async () => {
    const { id } = await dayOf(christmas.date);
    await changes.remove(id, by(secretariat, '*'));
    await days.seed(few);
    expect(await codeOf(reads.read(id))).toBe('calendar-day.not-found');
    const dates = (await reads.between(year, ['RS'])).map(({ date }) => date);
    expect(dates).not.toContain(christmas.date);
    const again = await changes.add(christmas, by(secretariat));
    expect(again.item).toMatchObject({ id, source: 'added' });
  });

  it('belong to the secretariat alone', async () => {
    const partner = by(partnerOf(organiserId), '*');
    const { id } = await dayOf('2022-01-01');
    expect(await codeOf(changes.remove(id, partner))).toBe('calendar-day.secretariat-only');
    expect(await codeOf(changes.add({ ...christmas, date: '2022-02-02' }, partner))).toBe(
      'calendar-day.secretariat-only',
    );
  });

  it('know which part belongs to which country', async () => {
    const elsewhere = { ...christmas, subdivision: 'BA-SRP' };
    expect(await codeOf(changes.add(elsewhere, by(secretariat)))).toBe(
      'calendar-day.subdivision-elsewhere',
    );
  });

  it('are written in transactions alone', () => {
    expect(strays).toEqual([]);
  });

  it('have no other entry point', () => {
    const own = controllersOf(features).filter(({ name }) => name.startsWith('CalendarDay'));
    expect(own).toEqual([CalendarDayController]);
  });
});
