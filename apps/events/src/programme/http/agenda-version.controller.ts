import { Body, Controller, Headers, HttpStatus, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Context,
  Creates,
  idParamOf,
  type IdParam,
  Lists,
  one,
  page,
  Reads,
  Reply,
} from '@regional-events/platform-http';
import { languageAsked } from '@regional-events/texts';
import { AgendaVersionReads } from '../queries/agenda-version-reads.ts';
import { ReleaseAgenda } from '../use-cases/release-agenda.ts';
import { agendaChangesView } from './agenda-changes-view.ts';
import { agendaVersionOperations } from './agenda-version-operations.ts';
import {
  agendaChangesQuery,
  agendaVersionListQuery,
  agendaVersionParam,
  releaseAgendaRequest,
  type AgendaChangesQuery,
  type AgendaVersionListQuery,
  type AgendaVersionParam,
  type ReleaseAgendaRequest,
} from './agenda-version.request.ts';
import {
  agendaChangesResponse,
  agendaVersionHeadResponse,
  agendaVersionResponse,
} from './agenda-version.response.ts';

const idParam = idParamOf('the event');

@ApiTags('agenda versions')
@Area('events')
@Controller('v1/events/:id/agenda-versions')
export class AgendaVersionController {
  constructor(
    private readonly releaseAgenda: ReleaseAgenda,
    private readonly versions: AgendaVersionReads,
  ) {}

  @Creates(agendaVersionOperations.release, agendaVersionResponse)
  async release(
    @Param({ schema: idParam }) { id: eventId }: IdParam,
    @Body({ schema: releaseAgendaRequest }) { note }: ReleaseAgendaRequest,
    @Context() context: CommandContext,
  ) {
    const { item, etag } = await this.releaseAgenda.execute({ eventId, note }, context);
    const location = `v1/events/${eventId}/agenda-versions/${item.version}`;
    return new Reply(HttpStatus.CREATED, item, { etag, location });
  }

  @Lists(agendaVersionOperations.list, agendaVersionHeadResponse)
  async list(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: agendaVersionListQuery }) query: AgendaVersionListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.versions.list(id, query, actor));
  }

  @Reads(agendaVersionOperations.draftChanges, agendaChangesResponse, 'draft/changes')
  async draftChanges(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: agendaChangesQuery }) { since }: AgendaChangesQuery,
    @Context() { actor }: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const changes = await this.versions.draftChanges(id, since, actor);
    return agendaChangesView(changes, languageAsked(accepted));
  }

  @Reads(agendaVersionOperations.read, agendaVersionResponse, ':version')
  async read(
    @Param({ schema: agendaVersionParam }) { id, version }: AgendaVersionParam,
    @Context() { actor }: CommandContext,
  ) {
    return one(await this.versions.read(id, version, actor));
  }

  @Reads(agendaVersionOperations.changes, agendaChangesResponse, ':version/changes')
  async changes(
    @Param({ schema: agendaVersionParam }) { id, version }: AgendaVersionParam,
    @Query({ schema: agendaChangesQuery }) { since }: AgendaChangesQuery,
    @Context() { actor }: CommandContext,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const versions = { version, since: since ?? version - 1 };
    const changes = await this.versions.changes(id, versions, actor);
    return agendaChangesView(changes, languageAsked(accepted));
  }
}
