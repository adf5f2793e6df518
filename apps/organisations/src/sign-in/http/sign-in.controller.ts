import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Acts,
  Context,
  id,
  idParamOf,
  Lists,
  noContent,
  page,
  Removes,
  type IdParam,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { signInListQuery, type SignInListQuery } from '../queries/sign-in-list.ts';
import { SignInReads } from '../queries/sign-in-reads.ts';
import { EndSignIns } from '../use-cases/end-sign-ins.ts';
import { InvitePerson } from '../use-cases/invite-person.ts';
import { signInOperations } from './sign-in-operations.ts';
import { invitationToSignInResponse, signInResponse } from './sign-in.response.ts';

const idParam = idParamOf('the account');
const signInParam = z.object({
  id: id.describe('The id of the account.'),
  signInId: id.describe('The id of the sign-in.'),
});
type SignInParam = z.output<typeof signInParam>;

@ApiTags('accounts')
@Area('clients')
@Controller('v1/accounts/:id')
export class SignInController {
  constructor(
    private readonly invitePerson: InvitePerson,
    private readonly reads: SignInReads,
    private readonly endSignIns: EndSignIns,
  ) {}

  @Acts(signInOperations.invite, invitationToSignInResponse, 'invite')
  async invite(@Param({ schema: idParam }) params: IdParam, @Context() context: CommandContext) {
    return this.invitePerson.execute(params.id, context);
  }

  @Lists(signInOperations.list, signInResponse, 'sign-ins')
  async list(
    @Param({ schema: idParam }) params: IdParam,
    @Query({ schema: signInListQuery }) query: SignInListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.reads.list(params.id, query, actor));
  }

  /** Whoever is signed in may sign out, also without any scope. */
  @Area('signed-in')
  @Removes(signInOperations.end, 'sign-ins/:signInId')
  async end(
    @Param({ schema: signInParam }) params: SignInParam,
    @Context() context: CommandContext,
  ) {
    await this.endSignIns.one(params.id, params.signInId, context);
    return noContent();
  }
}
