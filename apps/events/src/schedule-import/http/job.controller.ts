import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Acts, Context, idParamOf, type IdParam, one, Reads } from '@regional-events/platform-http';
import { ScheduleImports } from '../use-cases/schedule-imports.ts';
import { jobResponse } from './import.response.ts';
import { jobOperations } from './import-operations.ts';

const idParam = idParamOf('the job');

@ApiTags('jobs')
@Area('events')
@Controller('v1/jobs')
export class JobController {
  constructor(private readonly imports: ScheduleImports) {}

  @Reads(jobOperations.read, jobResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.imports.read(id, context));
  }

  @Acts(jobOperations.cancel, jobResponse, ':id/cancel')
  async cancel(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.imports.cancel(id, context));
  }
}
