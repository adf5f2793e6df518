import { Controller, Headers, HttpCode, HttpStatus, Post, Body, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { accepted, Context, FileBody, Operation } from '@regional-events/platform-http';
import { ScheduleImports } from '../use-cases/schedule-imports.ts';
import { rowsOf } from './checked-rows.ts';
import { importQuery, type ImportQuery } from './import.request.ts';
import { jobResponse } from './import.response.ts';
import { importOperations } from './import-operations.ts';

@ApiTags('jobs')
@Area('events')
@Controller('v1/schedule-imports')
export class ScheduleImportController {
  constructor(private readonly imports: ScheduleImports) {}

  @Operation(importOperations.start)
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @FileBody('application/json', 'application/xml', 'text/calendar')
  @ApiAcceptedResponse({ standardSchema: jobResponse })
  async start(
    @Query({ schema: importQuery }) { eventId, dryRun }: ImportQuery,
    @Body() file: Buffer | undefined,
    @Headers('content-type') contentType: string | undefined,
    @Context() context: CommandContext,
  ) {
    const read = rowsOf(contentType, file);
    const command = { eventId, dryRun: dryRun === 'true', read };
    const { item } = await this.imports.start(command, context);
    return accepted(item, `v1/jobs/${item.id}`);
  }
}
