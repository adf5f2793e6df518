import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import { Context, Lists, page } from '@regional-events/platform-http';
import { accessLogListQuery, type AccessLogListQuery } from '../queries/access-log-list.ts';
import { AccessLogReads } from '../queries/access-log-reads.ts';
import { accessLogOperations } from './access-log-operations.ts';
import { accessEntryResponse } from './access-log.response.ts';

@ApiTags('people')
@Area('people')
@Controller('v1/access-log')
export class AccessLogController {
  constructor(private readonly entries: AccessLogReads) {}

  @Lists(accessLogOperations.list, accessEntryResponse)
  async list(
    @Query({ schema: accessLogListQuery }) query: AccessLogListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.entries.list(query, actor));
  }
}
