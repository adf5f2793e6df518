import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Acts,
  Context,
  idParamOf,
  Lists,
  one,
  page,
  Reads,
  type IdParam,
} from '@regional-events/platform-http';
import { importRowQuery, type ImportRowQuery } from '../queries/import-row-list.ts';
import { ImportRows } from '../queries/import-rows.ts';
import { CancelTableImport } from '../use-cases/cancel-table-import.ts';
import { TableImports } from '../use-cases/table-imports.ts';
import { tableJobOperations } from './table-import-operations.ts';
import { importedRowResponse, tableImportResponse } from './table-import.response.ts';

const idParam = idParamOf('the import');

/** The jobs of this service, beside those of the events service. Any token will do: the own jobs are seen. */
@ApiTags('jobs')
@Area('signed-in')
@Controller('v1/jobs')
export class TableJobController {
  constructor(
    private readonly imports: TableImports,
    private readonly rows: ImportRows,
    private readonly cancelImport: CancelTableImport,
  ) {}

  @Reads(tableJobOperations.read, tableImportResponse, 'organisations-:id')
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.imports.read(id, context));
  }

  @Lists(tableJobOperations.rows, importedRowResponse, 'organisations-:id/rows')
  async list(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: importRowQuery }) query: ImportRowQuery,
    @Context() context: CommandContext,
  ) {
    await this.imports.read(id, context);
    return page(await this.rows.list(id, query));
  }

  @Acts(tableJobOperations.cancel, tableImportResponse, 'organisations-:id/cancel')
  async cancel(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.cancelImport.execute(id, context));
  }
}
