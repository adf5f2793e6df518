import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, Operation, page } from '@regional-events/platform-http';
import { InvitationReads } from '../queries/invitation-reads.ts';
import { ShownInvitations } from '../queries/shown-invitations.ts';
import { invitationOperations } from './invitation-operations.ts';
import { acrossEventsListQuery, type AcrossEventsListQuery } from './invitation.request.ts';
import { invitationPage } from './invitation.response.ts';

/** For a partner: invitations to its organisation, and those to the events that it organises. */
@ApiTags('invitations')
@Area('registrations')
@Controller('v1/invitations')
export class InvitationsAcrossEventsController {
  constructor(
    private readonly invitations: InvitationReads,
    private readonly shown: ShownInvitations,
  ) {}

  @Operation(invitationOperations.listAcrossEvents)
  @Get()
  @ApiOkResponse({ standardSchema: invitationPage })
  async list(
    @Query({ schema: acrossEventsListQuery }) query: AcrossEventsListQuery,
    @Context() { actor }: CommandContext,
  ) {
    const { data, next } = await this.invitations.list(query, actor);
    return page({ data: await this.shown.all(data, actor), next });
  }
}
