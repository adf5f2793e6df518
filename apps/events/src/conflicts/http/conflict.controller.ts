import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import {
  Acts,
  Context,
  idParamOf,
  type IdParam,
  Lists,
  page,
} from '@regional-events/platform-http';
import { languageAsked } from '@regional-events/texts';
import { EventConflicts } from '../use-cases/event-conflicts.ts';
import { conflictOperations } from './conflict-operations.ts';
import {
  conflictListQuery,
  conflictParam,
  ignoreConflictRequest,
  type ConflictListQuery,
  type ConflictParam,
  type IgnoreConflictRequest,
} from './conflict.request.ts';
import { conflictResponse } from './conflict.response.ts';
import { said } from './said.ts';

const idParam = idParamOf('the event');

@ApiTags('conflicts')
@Area('events')
@Controller('v1/events/:id/conflicts')
export class ConflictController {
  constructor(private readonly conflicts: EventConflicts) {}

  @Lists(conflictOperations.list, conflictResponse)
  async list(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: conflictListQuery }) query: ConflictListQuery,
    @Context() { actor }: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const { data, next } = await this.conflicts.page(id, query, actor);
    const language = languageAsked(accepted);
    return page({ data: data.map((conflict) => said(conflict, language)), next });
  }

  @Acts(conflictOperations.ignore, conflictResponse, ':conflictId/ignore')
  async ignore(
    @Param({ schema: conflictParam }) { id: eventId, conflictId }: ConflictParam,
    @Body({ schema: ignoreConflictRequest }) { reason }: IgnoreConflictRequest,
    @Context() context: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const ignored = await this.conflicts.ignore({ eventId, conflictId }, reason, context);
    return said(ignored, languageAsked(accepted));
  }
}
