import { Controller, Headers, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import { Context, Lists, page } from '@regional-events/platform-http';
import { languageAsked } from '@regional-events/texts';
import { ConflictsAcrossEvents } from '../use-cases/conflicts-across-events.ts';
import { conflictOperations } from './conflict-operations.ts';
import { acrossEventsQuery, type AcrossEventsQuery } from './conflict.request.ts';
import { conflictOfEventResponse } from './conflict.response.ts';
import { said } from './said.ts';

@ApiTags('conflicts')
@Area('events')
@Controller('v1/conflicts')
export class ConflictsAcrossEventsController {
  constructor(private readonly conflicts: ConflictsAcrossEvents) {}

  @Lists(conflictOperations.listAcrossEvents, conflictOfEventResponse)
  async list(
    @Query({ schema: acrossEventsQuery }) query: AcrossEventsQuery,
    @Context() { actor }: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const { data, next } = await this.conflicts.page(query, actor);
    const language = languageAsked(accepted);
    return page({ data: data.map((conflict) => said(conflict, language)), next });
  }
}
