import { Body, Controller, HttpStatus } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import { Acts, Context, Reply } from '@regional-events/platform-http';
import { GiveReason } from '../use-cases/give-reason.ts';
import { accessLogOperations } from './access-log-operations.ts';
import { giveReasonRequest, type GiveReasonRequest } from './access-log.request.ts';
import { accessReasonResponse } from './access-log.response.ts';

/** Whoever may look at names at all may have to say why. */
@ApiTags('people')
@Area('signed-in')
@Controller('v1/access-reasons')
export class AccessReasonController {
  constructor(private readonly giveReason: GiveReason) {}

  @Acts(accessLogOperations.giveReason, accessReasonResponse, '')
  async give(
    @Body({ schema: giveReasonRequest }) body: GiveReasonRequest,
    @Context() context: CommandContext,
  ) {
    return new Reply(HttpStatus.OK, await this.giveReason.execute(body, context));
  }
}
