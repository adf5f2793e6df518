import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { MongoJobs } from '@regional-events/platform-jobs';
import { FakeClock } from '@regional-events/testing';
import { by, organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { brokenRuleOf } from '../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import { draft, noon } from '../programme/testing/event-builder.ts';
import { storedProgramme, type StoredProgramme } from '../programme/testing/stored-programme.ts';
import { rowsOf } from './http/checked-rows.ts';
import { MongoImportJobs } from './persistence/mongo-import-jobs.ts';
import { makeFrabXml } from './testing/make-schedule.ts';
import type { JobItem } from './use-cases/job-view.ts';
import { RunImport } from './use-cases/run-import.ts';
import { ScheduleImports } from './use-cases/schedule-imports.ts';

let database: EventsDatabase;
let programme: StoredProgramme;
let imports: ScheduleImports;
let worker: RunImport;

beforeAll(async () => {
  database = await openEventsDatabase();
  programme = storedProgramme(database);
  const { connection, unitOfWork } = database;
  const kept = new MongoImportJobs(connection);
  const jobs = new MongoJobs(connection);
  const clock = new FakeClock(noon);
  imports = new ScheduleImports(unitOfWork, kept, programme.imports, jobs, clock);
  worker = new RunImport(unitOfWork, kept, programme.imports, clock);
});

const organiser = by(partnerOf(organiserId));

async function anEvent(): Promise<string> {
  const event = draft({ details: { days: [], registration: null } });
  await programme.keep(event);
  return event.id;
}

const started = async (eventId: string, file: string, dryRun = false, type = 'application/xml') =>
  (await imports.start({ eventId, dryRun, read: rowsOf(type, Buffer.from(file)) }, organiser)).item;

async function done(id: string): Promise<JobItem> {
  while ((await worker.execute(id, by(secretariat))) === 'unfinished');
  return (await imports.read(id, organiser)).item;
}

const imported = async (eventId: string, file: string, dryRun = false, type?: string) =>
  done((await started(eventId, file, dryRun, type)).id);

describe('a conference of 138 sessions', () => {
  it('comes in whole: four rooms at once, nights until four, texts in any language', async () => {
    const eventId = await anEvent();
    const job = await imported(eventId, makeFrabXml());
    expect(job).toMatchObject({
      state: 'done',
      progress: { done: 138, total: 138 },
      counts: { created: 138, changed: 0, unchanged: 0, skipped: 0 },
      daysAdded: ['2027-01-14', '2027-01-15', '2027-01-16'],
      speakers: { named: 198 },
    });
    const agenda = await programme.agenda(eventId);
    expect(agenda).toHaveLength(138);
    expect(agenda.filter(({ startsNextDay }) => startsNextDay)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ date: '2027-01-14', startTime: '02:30', endsNextDay: true }),
      ]),
    );
    const [first] = agenda.filter(({ title }) => title['en']?.startsWith('Случај'));
    expect(first).toMatchObject({
      title: { en: expect.stringMatching(/^Случај \d+ & остало <1>$/) },
      abstract: { en: expect.stringContaining('About 1111') },
      links: [{ title: { en: 'Slides' } }],
      track: expect.stringContaining('Track'),
    });
    expect(JSON.stringify(agenda)).not.toContain('Family');
    expect(database.strays).toEqual([]);
  });

  it('sent again changes only what differs', async () => {
    const eventId = await anEvent();
    const small = { count: 20, people: 9, prefix: '22222222' };
    const client = makeFrabXml(small);
    await imported(eventId, client);
    expect((await imported(eventId, client)).counts).toMatchObject({ created: 0, unchanged: 20 });
    const again = await imported(eventId, makeFrabXml({ ...small, moved: [3] }));
    expect(again.counts).toMatchObject({ changed: 1, unchanged: 19 });
    expect(again.rows.filter(({ outcome }) => outcome === 'changed')).toHaveLength(1);
  });

  it('keeps to one event: the keys of a client are its own once', async () => {
    const file = makeFrabXml({ count: 3, prefix: '55555555' });
    await imported(await anEvent(), file);
    const other = await imported(await anEvent(), file);
    expect(new Set(other.rows.map(({ code }) => code))).toEqual(
      new Set(['session.external-ref-taken']),
    );
  });

  it('is only told of by a dry run, in the same words', async () => {
    const eventId = await anEvent();
    const told = await imported(eventId, makeFrabXml({ count: 20, prefix: '33333333' }), true);
    expect(told).toMatchObject({ counts: { created: 20 }, daysAdded: ['2027-01-14'] });
    expect(await programme.agenda(eventId)).toEqual([]);
    expect((await programme.events.find(eventId))?.details.days).toEqual([]);
  });

  it('is taken by somebody who may change the event, and seen by who sent it', async () => {
    const eventId = await anEvent();
    const job = await started(eventId, makeFrabXml({ count: 4 }));
    const stranger = by(partnerOf(strangerId));
    expect((await brokenRuleOf(imports.read(job.id, stranger))).code).toBe('job.not-found');
    expect((await imports.read(job.id, by(secretariat))).item.id).toBe(job.id);
    const unread = () => {
      throw new Error('the file of somebody without the right is not read');
    };
    const foreign = imports.start({ eventId, dryRun: true, read: unread }, stranger);
    expect((await brokenRuleOf(foreign)).code).toBe('event.not-found');
  });

  it('stops between two parts where it is cancelled, also twice', async () => {
    const eventId = await anEvent();
    const { id } = await started(eventId, makeFrabXml({ prefix: '44444444' }));
    await worker.execute(id, by(secretariat));
    const { item } = await imports.cancel(id, organiser);
    expect(item).toMatchObject({ state: 'cancelled', progress: { done: 50, total: 138 } });
    expect(await worker.execute(id, by(secretariat))).toBe('done');
    expect(await programme.agenda(eventId)).toHaveLength(50);
    expect((await imports.cancel(id, organiser)).item).toEqual(item);
  });
});

describe('a row of a file', () => {
  const file = (events: readonly object[]) =>
    JSON.stringify({
      schedule: { conference: { days: [{ date: '2027-01-14', rooms: { A: events } }] } },
    });

  it('that cannot be taken is skipped with its reason, and the others are not', async () => {
    const eventId = await anEvent();
    const personId = newId();
    const job = await imported(
      eventId,
      file([
        {
          guid: 'a',
          title: 'Taken',
          start: '10:00',
          duration: '00:30',
          persons: [{ guid: personId }],
        },
        { guid: 'a', title: 'Again' },
        { guid: 'b', title: '  ' },
        { title: 'Without a key' },
        { guid: 'c', title: 'For days', start: '10:00', duration: '99:00' },
      ]),
      false,
      'application/json',
    );
    expect(job.rows.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['created', null],
      ['skipped', 'import.key-twice'],
      ['skipped', 'import.title-missing'],
      ['skipped', 'import.key-missing'],
      ['skipped', 'import.day-missing'],
    ]);
    expect(job.speakers).toEqual({ named: 1, unmatched: [] });
    const [session] = await programme.agenda(eventId);
    expect(session?.speakers).toEqual([{ personId, role: 'presenter' }]);
  });

  it.each([
    ['a day that no month has', { date: '2022-02-30', start: '10:00' }],
    ['a year long ago', { date: '0001-01-01', start: '10:00' }],
    ['24:00', { date: '2027-01-14', start: '24:00' }],
    ['a word', { date: '2027-01-14', start: 'noon' }],
  ])('with a time that does not exist is skipped: %s', async (_, { date, start }) => {
    const days = [
      { date, rooms: { A: [{ guid: newId(), title: 'Odd', start }] } },
      { date: '2027-01-14', rooms: { A: [{ guid: newId(), title: 'Sound', start: '10:00' }] } },
    ];
    const odd = JSON.stringify({ schedule: { conference: { days } } });
    const job = await imported(await anEvent(), odd, false, 'application/json');
    expect(job.rows.map(({ code }) => code)).toEqual(['import.time-invalid', null]);
  });

  it.each([
    ['DTSTART:20221399T996099Z', 'import.time-invalid'],
    ['DTSTART:00010101T100000Z', 'import.time-invalid'],
    ['DTSTART:tomorrow', 'import.time-invalid'],
    ['DTSTART;TZID=Europe/Belgrade:20270230T100000', 'import.time-invalid'],
    ['DTSTART;TZID=Europe/Belgrade:20270328T023000', 'time.skipped-by-clock-change'],
    ['DTSTART:20270328T023000', 'time.skipped-by-clock-change'],
    ['DTSTART;TZID=constructor:20270114T100000', null],
    ['DTSTART:20270114T100000Z\nDTEND:20271399T110000Z', 'import.time-invalid'],
  ])('of a calendar with %s is answered alone', async (time, code) => {
    const entry = (line: string) =>
      `BEGIN:VEVENT\nUID:${newId()}\nSUMMARY:A\n${line}\nEND:VEVENT\n`;
    const odd = `BEGIN:VCALENDAR\n${entry(time)}${entry('DTSTART:20270114T100000Z')}END:VCALENDAR\n`;
    const job = await imported(await anEvent(), odd, false, 'text/calendar');
    expect(job.rows.map((row) => row.code)).toEqual([code, null]);
  });
});
