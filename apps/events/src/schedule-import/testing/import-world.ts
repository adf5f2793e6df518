import { MongoJobs } from '@regional-events/platform-jobs';
import { FakeClock } from '@regional-events/testing';
import { by, organiserId, partnerOf, secretariat } from '../../testing/actors.ts';
import type { EventsDatabase } from '../../testing/open-events-database.ts';
import { draft, noon } from '../../programme/testing/event-builder.ts';
import { storedProgramme } from '../../programme/testing/stored-programme.ts';
import { rowsOf } from '../http/checked-rows.ts';
import { MongoImportJobs } from '../persistence/mongo-import-jobs.ts';
import type { JobItem } from '../use-cases/job-view.ts';
import { RunImport } from '../use-cases/run-import.ts';
import { ScheduleImports } from '../use-cases/schedule-imports.ts';

export type ImportWorld = ReturnType<typeof importWorld>;

/** Imports over a database, each sent by an organiser and done at once. */
export function importWorld(database: EventsDatabase) {
  const { connection, unitOfWork } = database;
  const programme = storedProgramme(database);
  const kept = new MongoImportJobs(connection);
  const clock = new FakeClock(noon);
  const jobs = new MongoJobs(connection);
  const imports = new ScheduleImports(unitOfWork, kept, programme.imports, jobs, clock);
  const worker = new RunImport(unitOfWork, kept, programme.imports, clock);
  const organiser = by(partnerOf(organiserId));
  return {
    programme,
    /** A draft without days. */
    anEvent: async (): Promise<string> => {
      const event = draft({ details: { days: [], registration: null } });
      await programme.keep(event);
      return event.id;
    },
    imported: async (eventId: string, file: string, type: string): Promise<JobItem> => {
      const command = { eventId, dryRun: false, read: rowsOf(type, Buffer.from(file)) };
      const { item } = await imports.start(command, organiser);
      while ((await worker.execute(item.id, by(secretariat))) === 'unfinished');
      return (await imports.read(item.id, organiser)).item;
    },
  };
}
