import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation } from '@regional-events/platform-http';
import { ShownInvitations } from '../queries/shown-invitations.ts';
import { AcceptInvitation } from '../use-cases/accept-invitation.ts';
import { DeclineInvitation } from '../use-cases/decline-invitation.ts';
import { WithdrawInvitation } from '../use-cases/withdraw-invitation.ts';
import { invitationOperations } from './invitation-operations.ts';
import {
  declineInvitationRequest,
  invitationParam,
  type DeclineInvitationBody,
  type InvitationParam,
} from './invitation.request.ts';
import { invitationResponse } from './invitation.response.ts';

@ApiTags('invitations')
@Area('registrations')
@Controller('v1/events/:eventId/invitations')
export class InvitationVerbsController {
  constructor(
    private readonly acceptInvitation: AcceptInvitation,
    private readonly declineInvitation: DeclineInvitation,
    private readonly withdrawInvitation: WithdrawInvitation,
    private readonly shown: ShownInvitations,
  ) {}

  @Operation(invitationOperations.accept)
  @Post(':id/accept')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: invitationResponse })
  async accept(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Context() context: CommandContext,
  ) {
    const changed = await this.acceptInvitation.execute(eventId, id, context);
    return one(await this.shown.one(changed, context.actor));
  }

  @Operation(invitationOperations.decline)
  @Post(':id/decline')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: invitationResponse })
  async decline(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Body({ schema: declineInvitationRequest }) { reason }: DeclineInvitationBody,
    @Context() context: CommandContext,
  ) {
    const changed = await this.declineInvitation.execute(eventId, id, context, reason);
    return one(await this.shown.one(changed, context.actor));
  }

  @Operation(invitationOperations.withdraw)
  @Post(':id/withdraw')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: invitationResponse })
  async withdraw(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Context() context: CommandContext,
  ) {
    const changed = await this.withdrawInvitation.execute(eventId, id, context);
    return one(await this.shown.one(changed, context.actor));
  }
}
