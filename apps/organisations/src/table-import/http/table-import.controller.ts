import { Body, Controller, Headers, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { accepted, Context, FileBody, Operation } from '@regional-events/platform-http';
import { CSV, XLSX } from '../file/read-table.ts';
import { TableImports, type StartTableImport } from '../use-cases/table-imports.ts';
import { organisationRows } from './organisation-rows.ts';
import { personRows } from './person-rows.ts';
import { tableImportOperations } from './table-import-operations.ts';
import {
  organisationImportQuery,
  peopleImportQuery,
  type OrganisationImportQuery,
  type PeopleImportQuery,
} from './table-import.request.ts';
import { tableImportResponse } from './table-import.response.ts';

const NOTHING = new Uint8Array();

@ApiTags('jobs')
@Controller('v1')
export class TableImportController {
  constructor(private readonly imports: TableImports) {}

  @Area('organisations')
  @Operation(tableImportOperations.organisations)
  @Post('organisation-imports')
  @HttpCode(HttpStatus.ACCEPTED)
  @FileBody(CSV, XLSX)
  @ApiAcceptedResponse({ standardSchema: tableImportResponse })
  organisations(
    @Query({ schema: organisationImportQuery }) { dryRun }: OrganisationImportQuery,
    @Body() file: Buffer | undefined,
    @Headers('content-type') type: string | undefined,
    @Context() context: CommandContext,
  ) {
    const read = () => organisationRows(type, file ?? NOTHING);
    const of = 'organisations' as const;
    const command = { of, organisationId: null, dryRun: dryRun === 'true', read };
    return this.#start(command, context);
  }

  @Area('people')
  @Operation(tableImportOperations.people)
  @Post('people-imports')
  @HttpCode(HttpStatus.ACCEPTED)
  @FileBody(CSV, XLSX)
  @ApiAcceptedResponse({ standardSchema: tableImportResponse })
  people(
    @Query({ schema: peopleImportQuery }) { dryRun, organisationId }: PeopleImportQuery,
    @Body() file: Buffer | undefined,
    @Headers('content-type') type: string | undefined,
    @Context() context: CommandContext,
  ) {
    const read = () => personRows(type, file ?? NOTHING);
    const of = 'people' as const;
    const place = { of, organisationId: organisationId ?? null };
    const command = { ...place, dryRun: dryRun === 'true', read };
    return this.#start(command, context);
  }

  async #start(command: StartTableImport, context: CommandContext) {
    const { item } = await this.imports.start(command, context);
    return accepted(item, `v1/jobs/organisations-${item.id}`);
  }
}
