import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, created, one, Operation, page } from '@regional-events/platform-http';
import { eventParam, type EventParam } from '../../event-param.ts';
import { InvitationReads } from '../queries/invitation-reads.ts';
import { ShownInvitations } from '../queries/shown-invitations.ts';
import { ChangeInvitation } from '../use-cases/change-invitation.ts';
import { SendInvitation } from '../use-cases/send-invitation.ts';
import {
  changeInvitationRequest,
  invitationListQuery,
  invitationParam,
  sendInvitationRequest,
  type ChangeInvitationBody,
  type InvitationListQuery,
  type InvitationParam,
  type SendInvitationBody,
} from './invitation.request.ts';
import { invitationPage, invitationResponse } from './invitation.response.ts';
import { invitationOperations } from './invitation-operations.ts';

@ApiTags('invitations')
@Area('registrations')
@Controller('v1/events/:eventId/invitations')
export class InvitationController {
  constructor(
    private readonly sendInvitation: SendInvitation,
    private readonly changeInvitation: ChangeInvitation,
    private readonly invitations: InvitationReads,
    private readonly shown: ShownInvitations,
  ) {}

  @Operation(invitationOperations.send)
  @Post()
  @ApiCreatedResponse({ standardSchema: invitationResponse })
  async send(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Body({ schema: sendInvitationRequest }) body: SendInvitationBody,
    @Context() context: CommandContext,
  ) {
    const answerBy = body.answerBy === null ? null : new Date(body.answerBy);
    const sent = await this.sendInvitation.execute(eventId, { ...body, answerBy }, context);
    return created(await this.shown.one(sent, context.actor), `v1/events/${eventId}/invitations`);
  }

  @Operation(invitationOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: invitationPage })
  async list(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Query({ schema: invitationListQuery }) query: InvitationListQuery,
    @Context() { actor }: CommandContext,
  ) {
    const { data, next } = await this.invitations.listOfEvent(eventId, query, actor);
    return page({ data: await this.shown.all(data, actor), next });
  }

  @Operation(invitationOperations.read)
  @Get(':id')
  @ApiOkResponse({ standardSchema: invitationResponse })
  async read(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Context() { actor }: CommandContext,
  ) {
    return one(await this.shown.one(await this.invitations.read(eventId, id, actor), actor));
  }

  @Operation(invitationOperations.change)
  @Patch(':id')
  @ApiOkResponse({ standardSchema: invitationResponse })
  async change(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Body({ schema: changeInvitationRequest }) body: ChangeInvitationBody,
    @Context() context: CommandContext,
  ) {
    const changed = await this.changeInvitation.execute(eventId, id, body, context);
    return one(await this.shown.one(changed, context.actor));
  }
}
