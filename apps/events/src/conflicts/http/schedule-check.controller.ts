import { Body, Controller, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import { Acts, Context } from '@regional-events/platform-http';
import { languageAsked } from '@regional-events/texts';
import { EventConflicts } from '../use-cases/event-conflicts.ts';
import { conflictOperations } from './conflict-operations.ts';
import { scheduleCheckResponse } from './conflict.response.ts';
import { said } from './said.ts';
import {
  scheduleCheckRequest,
  toScheduleCheck,
  type ScheduleCheckRequest,
} from './schedule-check.request.ts';

@ApiTags('conflicts')
@Area('events')
@Controller('v1/schedule-checks')
export class ScheduleCheckController {
  constructor(private readonly conflicts: EventConflicts) {}

  @Acts(conflictOperations.check, scheduleCheckResponse, '')
  async check(
    @Body({ schema: scheduleCheckRequest }) body: ScheduleCheckRequest,
    @Context() { actor }: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const found = await this.conflicts.check(toScheduleCheck(body), actor);
    const language = languageAsked(accepted);
    return { conflicts: found.map((conflict) => said(conflict, language)) };
  }
}
