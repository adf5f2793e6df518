import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { TokenKeys } from '@regional-events/platform-auth';
import { CONFIG } from '@regional-events/platform-config';
import { ClientModule } from '../client/client.module.ts';
import { signingKeySettingsOf, type OrganisationsConfig } from '../organisations.config.ts';
import { CountedSignIns } from './http/counted-sign-ins.ts';
import { KeepSigningKeysDaily } from './messaging/keep-signing-keys-daily.ts';
import { MongoSigningKeys } from './persistence/mongo-signing-keys.ts';
import { PublicKeys } from './queries/public-keys.ts';
import { StoredTokenKeys } from './queries/stored-token-keys.ts';
import { GuardSignIn } from './use-cases/guard-sign-in.ts';
import { IssueToken } from './use-cases/issue-token.ts';
import { KeepSigningKeys } from './use-cases/keep-signing-keys.ts';
import {
  SigningJwks,
  SigningKeys,
  SigningKeySettings,
  SignInReports,
  TokenSettings,
  TokenSigner,
} from './use-cases/ports.ts';
import { TokenPreparation } from '../preparations.ts';
import { MetadataController } from './http/metadata.controller.ts';
import { TokenController } from './http/token.controller.ts';
import { signingKeyCollections } from './persistence/signing-key.schema.ts';

@Module({
  imports: [ClientModule],
  providers: [
    IssueToken,
    GuardSignIn,
    { provide: SignInReports, useClass: CountedSignIns },
    KeepSigningKeys,
    PublicKeys,
    MongoSigningKeys,
    { provide: SigningKeys, useExisting: MongoSigningKeys },
    { provide: SigningJwks, useExisting: MongoSigningKeys },
    { provide: TokenSigner, useExisting: MongoSigningKeys },
    { provide: TokenKeys, useClass: StoredTokenKeys },
    {
      provide: TokenSettings,
      useFactory: ({ PUBLIC_URL, ACCESS_TOKEN_SECONDS }: OrganisationsConfig) => ({
        issuer: PUBLIC_URL,
        seconds: ACCESS_TOKEN_SECONDS,
      }),
      inject: [CONFIG],
    },
    { provide: SigningKeySettings, useFactory: signingKeySettingsOf, inject: [CONFIG] },
  ],
  exports: [IssueToken, GuardSignIn, KeepSigningKeys, PublicKeys, SigningJwks, TokenSettings],
})
export class TokenModule {}

export const tokenFeature = feature({
  module: TokenModule,
  controllers: [TokenController, MetadataController],
  jobs: [KeepSigningKeysDaily],
  collections: signingKeyCollections,
  prepare: [TokenPreparation],
});
