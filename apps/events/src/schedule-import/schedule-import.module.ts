import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { ProgrammeModule } from '../programme/programme.module.ts';
import { ScheduleImportController } from './http/import.controller.ts';
import { JobController } from './http/job.controller.ts';
import { ImportSchedules } from './messaging/import-schedules.ts';
import { importJobCollection } from './persistence/import-job.schema.ts';
import { MongoImportJobs } from './persistence/mongo-import-jobs.ts';
import { ImportJobs } from './use-cases/ports.ts';
import { RunImport } from './use-cases/run-import.ts';
import { ScheduleImports } from './use-cases/schedule-imports.ts';

/** Schedules of other programs come in by a file, as a job. */
@Module({
  imports: [ProgrammeModule],
  providers: [ScheduleImports, RunImport, { provide: ImportJobs, useClass: MongoImportJobs }],
  exports: [ScheduleImports, RunImport],
})
export class ScheduleImportModule {}

export const scheduleImportFeature = feature({
  module: ScheduleImportModule,
  controllers: [ScheduleImportController, JobController],
  jobs: [ImportSchedules],
  collections: [importJobCollection],
});
