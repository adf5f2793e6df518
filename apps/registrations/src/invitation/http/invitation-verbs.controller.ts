import { Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation } from '@regional-events/platform-http';
import { AcceptInvitation } from '../use-cases/accept-invitation.ts';
import { DeclineInvitation } from '../use-cases/decline-invitation.ts';
import { WithdrawInvitation } from '../use-cases/withdraw-invitation.ts';
import { invitationOperations } from './invitation-operations.ts';
import { invitationParam, type InvitationParam } from './invitation.request.ts';
import { invitationResponse } from './invitation.response.ts';

@ApiTags('invitations')
@Area('registrations')
@Controller('v1/events/:eventId/invitations')
export class InvitationVerbsController {
  constructor(
    private readonly acceptInvitation: AcceptInvitation,
    private readonly declineInvitation: DeclineInvitation,
    private readonly withdrawInvitation: WithdrawInvitation,
  ) {}

  @Operation(invitationOperations.accept)
  @Post(':id/accept')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: invitationResponse })
  async accept(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Context() context: CommandContext,
  ) {
    return one(await this.acceptInvitation.execute(eventId, id, context));
  }

  @Operation(invitationOperations.decline)
  @Post(':id/decline')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: invitationResponse })
  async decline(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Context() context: CommandContext,
  ) {
    return one(await this.declineInvitation.execute(eventId, id, context));
  }

  @Operation(invitationOperations.withdraw)
  @Post(':id/withdraw')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: invitationResponse })
  async withdraw(
    @Param({ schema: invitationParam }) { eventId, id }: InvitationParam,
    @Context() context: CommandContext,
  ) {
    return one(await this.withdrawInvitation.execute(eventId, id, context));
  }
}
