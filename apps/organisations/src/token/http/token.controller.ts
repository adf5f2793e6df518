import {
  Body,
  Controller,
  Header,
  Headers,
  HttpCode,
  HttpStatus,
  Ip,
  Post,
  UseFilters,
} from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiOkResponse,
  ApiTags,
  ApiTooManyRequestsResponse,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { Public } from '@regional-events/platform-auth';
import { FormBody, networkOf, Operation } from '@regional-events/platform-http';
import { GuardSignIn } from '../use-cases/guard-sign-in.ts';
import { IssueToken } from '../use-cases/issue-token.ts';
import { basicCredentials } from './basic-credentials.ts';
import { TokenErrorFilter } from './token-error.filter.ts';
import { tokenRequest, type TokenForm } from './token.request.ts';
import { tokenErrorResponse, tokenResponse } from './token.response.ts';
import { tokenOperations } from './token-operations.ts';

@ApiTags('access')
@Controller('v1/oauth/token')
@UseFilters(TokenErrorFilter)
export class TokenController {
  constructor(
    private readonly issueToken: IssueToken,
    private readonly guardSignIn: GuardSignIn,
  ) {}

  /** Client credentials (RFC 6749): the secret by HTTP Basic or in the form. */
  @Operation(tokenOperations.issue)
  @Post()
  @Public()
  @FormBody()
  @HttpCode(HttpStatus.OK)
  @Header('cache-control', 'no-store')
  @Header('pragma', 'no-cache')
  @ApiOkResponse({ standardSchema: tokenResponse })
  @ApiBadRequestResponse({ standardSchema: tokenErrorResponse })
  @ApiUnauthorizedResponse({ standardSchema: tokenErrorResponse })
  @ApiTooManyRequestsResponse({ standardSchema: tokenErrorResponse })
  async issue(
    @Body({ schema: tokenRequest }) form: TokenForm,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
  ) {
    const basic = basicCredentials(authorization);
    const clientId = basic?.clientId ?? form.client_id ?? '';
    const { token, seconds, scopes } = await this.guardSignIn.execute(
      { clientId, network: networkOf(address) },
      () =>
        this.issueToken.execute({
          grantType: form.grant_type,
          presented: { basic, form: { clientId: form.client_id, secret: form.client_secret } },
          scope: form.scope,
        }),
    );
    return {
      access_token: token,
      token_type: 'Bearer',
      expires_in: seconds,
      scope: scopes.join(' '),
    };
  }
}
