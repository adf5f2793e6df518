import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Changes,
  Context,
  created,
  Creates,
  idParamOf,
  type IdParam,
  Lists,
  noContent,
  one,
  page,
  Reads,
  Removes,
} from '@regional-events/platform-http';
import { sessionListQuery, type SessionListQuery } from '../queries/session-list.ts';
import { SessionReads } from '../queries/session-reads.ts';
import { ChangeSession } from '../use-cases/change-session.ts';
import { PlanSession } from '../use-cases/plan-session.ts';
import { RemoveSession } from '../use-cases/remove-session.ts';
import {
  changeSessionRequest,
  planSessionRequest,
  schedulingQuery,
  sessionParam,
  toChangeSession,
  toPlanSession,
  type ChangeSessionRequest,
  type PlanSessionRequest,
  type SchedulingQuery,
  type SessionParam,
} from './session.request.ts';
import { sessionResponse } from './session.response.ts';
import { sessionOperations } from './session-operations.ts';

const idParam = idParamOf('the event');

@ApiTags('sessions')
@Area('events')
@Controller('v1/events/:id/sessions')
export class SessionController {
  constructor(
    private readonly planSession: PlanSession,
    private readonly changeSession: ChangeSession,
    private readonly removeSession: RemoveSession,
    private readonly sessions: SessionReads,
  ) {}

  @Creates(sessionOperations.plan, sessionResponse)
  async plan(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: schedulingQuery }) query: SchedulingQuery,
    @Body({ schema: planSessionRequest }) body: PlanSessionRequest,
    @Context() context: CommandContext,
  ) {
    const session = await this.planSession.execute(toPlanSession(id, body, query), context);
    return created(session, `v1/events/${id}/sessions`);
  }

  @Lists(sessionOperations.list, sessionResponse)
  async list(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: sessionListQuery }) query: SessionListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.sessions.list(id, query, actor));
  }

  @Reads(sessionOperations.read, sessionResponse, ':sessionId')
  async read(
    @Param({ schema: sessionParam }) { id, sessionId }: SessionParam,
    @Context() { actor }: CommandContext,
  ) {
    return one(await this.sessions.read(id, sessionId, actor));
  }

  @Changes(sessionOperations.change, sessionResponse, ':sessionId')
  async change(
    @Param({ schema: sessionParam }) param: SessionParam,
    @Query({ schema: schedulingQuery }) query: SchedulingQuery,
    @Body({ schema: changeSessionRequest }) body: ChangeSessionRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeSession.execute(toChangeSession(param, body, query), context));
  }

  @Removes(sessionOperations.remove, ':sessionId')
  async remove(
    @Param({ schema: sessionParam }) { id, sessionId }: SessionParam,
    @Context() context: CommandContext,
  ) {
    await this.removeSession.execute({ eventId: id, id: sessionId }, context);
    return noContent();
  }
}
