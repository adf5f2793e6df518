import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '@regional-events/platform-http';
import { keySetOf, offeredScopes, Public, type KeySet } from '@regional-events/platform-auth';
import { PublicKeys } from '../queries/public-keys.ts';
import { TokenSettings } from '../use-cases/ports.ts';
import { keySetResponse, metadataResponse } from './metadata.response.ts';
import { tokenOperations } from './token-operations.ts';

const FIVE_MINUTES = 'public, max-age=300';

@ApiTags('access')
@Controller('.well-known')
@Public()
export class MetadataController {
  constructor(
    private readonly keys: PublicKeys,
    private readonly settings: TokenSettings,
  ) {}

  /** RFC 8414 */
  @Operation(tokenOperations.metadata)
  @Get('oauth-authorization-server')
  @Header('cache-control', FIVE_MINUTES)
  @ApiOkResponse({ standardSchema: metadataResponse })
  metadata() {
    const { issuer } = this.settings;
    return {
      issuer,
      authorization_endpoint: `${issuer}/oauth/authorize`,
      token_endpoint: `${issuer}/v1/oauth/token`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      grant_types_supported: ['client_credentials', 'authorization_code', 'refresh_token'],
      response_types_supported: ['code'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      scopes_supported: [...offeredScopes],
      service_documentation: `${issuer}/docs`,
    };
  }

  /** The public keys of access tokens. */
  @Operation(tokenOperations.keySet)
  @Get('jwks.json')
  @Header('cache-control', FIVE_MINUTES)
  @ApiOkResponse({ standardSchema: keySetResponse })
  async keySet(): Promise<KeySet> {
    return keySetOf(await this.keys.all());
  }
}
