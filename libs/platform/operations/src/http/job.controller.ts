import { Body, Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import { Context, one, Operation, page } from '@regional-events/platform-http';
import { OperatorJobs, type KeptJob } from '@regional-events/platform-messaging';
import { ActionRequests } from '../action-requests.ts';
import { JobNotFoundError } from '../errors.ts';
import { OwnServiceGuard } from '../own-service.guard.ts';
import { ActionRoute, actionAccepted } from './action-route.ts';
import {
  jobListQuery,
  jobParam,
  reasonRequest,
  serviceParam,
  type JobListQuery,
  type JobParam,
  type ReasonRequest,
} from './operations.request.ts';
import { jobPage, jobResponse } from './operations.response.ts';
import { operatorOperations } from './operator-operations.ts';
import { tagged } from './tagged.ts';

@ApiTags('operations')
@UseGuards(OwnServiceGuard)
@Area('operations')
@Controller('v1/operations/:service/jobs')
export class JobController {
  constructor(
    private readonly jobs: OperatorJobs,
    private readonly requests: ActionRequests,
  ) {}

  @Operation(operatorOperations.listJobs)
  @Get()
  @ApiOkResponse({ standardSchema: jobPage })
  async list(
    @Param({ schema: serviceParam }) _: object,
    @Query({ schema: jobListQuery }) query: JobListQuery,
  ) {
    const { data, next } = await this.jobs.list(query);
    return page({ data: data.map(viewOf), next });
  }

  @Operation(operatorOperations.readJob)
  @Get(':id')
  @ApiOkResponse({ standardSchema: jobResponse })
  async read(@Param({ schema: jobParam }) { id }: JobParam) {
    const job = await this.jobs.find(id);
    if (job === undefined) throw new JobNotFoundError();
    return one(tagged(viewOf(job)));
  }

  @Operation(operatorOperations.retryJob)
  @ActionRoute(':id/retry')
  async retry(
    @Param({ schema: jobParam }) { service, id }: JobParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(
      service,
      await this.requests.request({ kind: 'retry-job', target: id, why }, context),
    );
  }

  @Operation(operatorOperations.skipJob)
  @ActionRoute(':id/skip')
  async skip(
    @Param({ schema: jobParam }) { service, id }: JobParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(
      service,
      await this.requests.request({ kind: 'skip-job', target: id, why }, context),
    );
  }
}

function viewOf({ dueAt, tryAt, ...job }: KeptJob) {
  return { ...job, dueAt: dueAt.toISOString(), tryAt: tryAt.toISOString() };
}
