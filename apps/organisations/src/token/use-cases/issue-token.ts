import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { ClientCredentials } from '../../client/use-cases/ports.ts';
import { InvalidClientError, UnsupportedGrantTypeError } from '../domain/errors.ts';
import { grantedScopes } from '../domain/granted-scopes.ts';
import { credentialsOf, type Presented } from '../domain/presented-credentials.ts';
import { TokenSettings, TokenSigner } from './ports.ts';

export interface IssueTokenCommand {
  readonly grantType: string;
  readonly presented: Presented;
  /** Separated by spaces; none = all that the client has. */
  readonly scope: string | undefined;
}

export interface IssuedToken {
  readonly token: string;
  readonly seconds: number;
  readonly scopes: readonly string[];
}

@Injectable()
export class IssueToken {
  constructor(
    private readonly clients: ClientCredentials,
    private readonly signer: TokenSigner,
    private readonly settings: TokenSettings,
    private readonly clock: Clock,
  ) {}

  async execute({ grantType, presented, scope }: IssueTokenCommand): Promise<IssuedToken> {
    if (grantType !== 'client_credentials') throw new UnsupportedGrantTypeError();
    const { clientId, secret } = credentialsOf(presented);
    const client = await this.clients.check(clientId, secret);
    if (client === undefined) throw new InvalidClientError();
    const scopes = grantedScopes(scope, client.scopes);
    const token = await this.signer.sign({ ...client, scopes }, this.clock.now());
    return { token, seconds: this.settings.seconds, scopes };
  }
}
