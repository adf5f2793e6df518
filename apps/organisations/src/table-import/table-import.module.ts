import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { PersonModule } from '../person/person.module.ts';
import { TableImportController } from './http/table-import.controller.ts';
import { TableJobController } from './http/table-job.controller.ts';
import { ForgetTables, ImportTables } from './messaging/import-tables.ts';
import { MongoImportJobs } from './persistence/mongo-import-jobs.ts';
import { tableImportCollections } from './persistence/table-import.schema.ts';
import { ImportRows } from './queries/import-rows.ts';
import { KnownAskers } from './known-askers.ts';
import { CancelTableImport } from './use-cases/cancel-table-import.ts';
import { KeepTableRows } from './use-cases/keep-table-rows.ts';
import { ImportJobs, PresentAskers } from './use-cases/ports.ts';
import { RunTableImport } from './use-cases/run-table-import.ts';
import { TableImports } from './use-cases/table-imports.ts';

/** Organisations and people come in by a table, as a job. */
@Module({
  imports: [OrganisationModule, PersonModule],
  providers: [
    TableImports,
    RunTableImport,
    CancelTableImport,
    KeepTableRows,
    ImportRows,
    { provide: PresentAskers, useClass: KnownAskers },
    { provide: ImportJobs, useClass: MongoImportJobs },
  ],
  exports: [TableImports, RunTableImport, CancelTableImport, ImportRows],
})
export class TableImportModule {}

export const tableImportFeature = feature({
  module: TableImportModule,
  controllers: [TableImportController, TableJobController],
  jobs: [ImportTables, ForgetTables],
  collections: tableImportCollections,
});
