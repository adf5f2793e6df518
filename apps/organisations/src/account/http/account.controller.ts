import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Acts,
  Changes,
  Context,
  created,
  Creates,
  idParamOf,
  Lists,
  one,
  page,
  Reads,
  type IdParam,
} from '@regional-events/platform-http';
import { accountListQuery, type AccountListQuery } from '../queries/account-list.ts';
import { ShownAccounts } from '../queries/shown-accounts.ts';
import { ChangeAccount } from '../use-cases/change-account.ts';
import { CloseAccount } from '../use-cases/close-account.ts';
import { RegisterAccount } from '../use-cases/register-account.ts';
import {
  changeAccountRequest,
  registerAccountRequest,
  type ChangeAccountRequest,
  type RegisterAccountRequest,
} from './account.request.ts';
import { accountResponse } from './account.response.ts';
import { accountOperations } from './account-operations.ts';

const idParam = idParamOf('the account');

@ApiTags('accounts')
@Area('clients')
@Controller('v1/accounts')
export class AccountController {
  constructor(
    private readonly registerAccount: RegisterAccount,
    private readonly changeAccount: ChangeAccount,
    private readonly closeAccount: CloseAccount,
    private readonly accounts: ShownAccounts,
  ) {}

  @Creates(accountOperations.register, accountResponse)
  async register(
    @Body({ schema: registerAccountRequest }) body: RegisterAccountRequest,
    @Context() context: CommandContext,
  ) {
    const registered = await this.registerAccount.execute(body, context);
    return created(await this.accounts.one(registered, context), 'v1/accounts');
  }

  @Lists(accountOperations.list, accountResponse)
  async list(
    @Query({ schema: accountListQuery }) query: AccountListQuery,
    @Context() context: CommandContext,
  ) {
    return page(await this.accounts.list(query, context));
  }

  @Reads(accountOperations.read, accountResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.accounts.read(id, context));
  }

  @Changes(accountOperations.change, accountResponse)
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeAccountRequest }) body: ChangeAccountRequest,
    @Context() context: CommandContext,
  ) {
    const changed = await this.changeAccount.execute(id, body, context);
    return one(await this.accounts.one(changed, context));
  }

  @Acts(accountOperations.close, accountResponse, ':id/close')
  async close(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    const closed = await this.closeAccount.execute(id, context);
    return one(await this.accounts.one(closed, context));
  }
}
