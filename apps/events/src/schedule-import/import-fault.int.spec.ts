import { expect, it } from '@jest/globals';
import { MongoJobs, JobRunner } from '@regional-events/platform-jobs';
import { isMongoTrouble } from '@regional-events/platform-mongo';
import { eventually, FakeClock } from '@regional-events/testing';
import { AgendaImport } from '../programme/use-cases/programme-ports.ts';
import { noon } from '../programme/testing/event-builder.ts';
import { by, organiserId, partnerOf } from '../testing/actors.ts';
import { openEventsDatabase } from '../testing/open-events-database.ts';
import { rowsOf } from './http/checked-rows.ts';
import { ImportSchedules } from './messaging/import-schedules.ts';
import { MongoImportJobs } from './persistence/mongo-import-jobs.ts';
import { importWorld } from './testing/import-world.ts';
import { makeFrabXml } from './testing/make-schedule.ts';
import { RunImport } from './use-cases/run-import.ts';
import { ScheduleImports } from './use-cases/schedule-imports.ts';

class FaultyAgenda extends AgendaImport {
  override zoneOf = async () => 'Europe/Belgrade';
  override unknownAmong = async () => [];
  override prepare = async () => ({ daysAdded: [], roomsAdded: [] });
  override keep = async () => Promise.reject(new TypeError('nobody thought of this'));
}

it('an import whose every attempt dies ends as failed and says so', async () => {
  const database = await openEventsDatabase();
  const { connection, unitOfWork } = database;
  const eventId = await importWorld(database).anEvent();
  const kept = new MongoImportJobs(connection);
  const agenda = new FaultyAgenda();
  const clock = new FakeClock(noon);
  const jobs = new MongoJobs(connection);
  const imports = new ScheduleImports(unitOfWork, kept, agenda, jobs, clock);
  const runner = new JobRunner(
    {
      connection,
      handlers: [new ImportSchedules(new RunImport(unitOfWork, kept, agenda, clock))],
      clock,
      isTrouble: isMongoTrouble,
      origin: () => ({ correlationId: 'tests', traceparent: 'tests' }),
      watch: { failed: () => undefined, trouble: () => undefined },
    },
    { pollMs: 20, tries: 1 },
  );
  const organiser = by(partnerOf(organiserId));
  const read = rowsOf('application/xml', Buffer.from(makeFrabXml({ count: 3 })));
  const { item } = await imports.start({ eventId, dryRun: false, read }, organiser);
  runner.start();
  try {
    const ended = await eventually(async () => (await imports.read(item.id, organiser)).item, {
      until: ({ state }) => state === 'failed',
    });
    expect(ended).toMatchObject({
      failure: { code: 'import.given-up' },
      endedAt: expect.any(String),
    });
    // the queue itself claims outside transactions
    expect(database.strays.filter(({ collection }) => collection !== 'jobs')).toEqual([]);
  } finally {
    await runner.stop();
  }
});
