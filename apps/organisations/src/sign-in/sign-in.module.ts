import { Module } from '@nestjs/common';
import { CONFIG } from '@regional-events/platform-config';
import { feature } from '@regional-events/platform-service';
import { AccountModule } from '../account/account.module.ts';
import { providerSettingsOf, type OrganisationsConfig } from '../organisations.config.ts';
import { TokenModule } from '../token/token.module.ts';
import { AccountsToSignIn } from './accounts-to-sign-in.ts';
import { SignInController } from './http/sign-in.controller.ts';
import { WhoamiController } from './http/whoami.controller.ts';
import { Interactions } from './pages/interactions.ts';
import { InvitationChallenges } from './pages/invitation-challenges.ts';
import { InvitationSteps } from './pages/invitation-steps.ts';
import { OwnAccountPages } from './pages/own-account-routes.ts';
import { OwnAccountSteps } from './pages/own-account-steps.ts';
import { OwnQuestions } from './pages/own-questions.ts';
import { PasskeyQuestions } from './pages/passkey-questions.ts';
import { Enrolment, SecondSteps } from './pages/second-steps.ts';
import { SignInPages, SignInRoutes } from './pages/sign-in-routes.ts';
import { ProvenSteps, SignInSteps } from './pages/sign-in-steps.ts';
import { MongoAttempts } from './persistence/mongo-attempts.ts';
import { MongoCredentials } from './persistence/mongo-credentials.ts';
import { MongoInvitations } from './persistence/mongo-invitations.ts';
import { MongoKnownNetworks } from './persistence/mongo-known-networks.ts';
import { MongoSignInFailures } from './persistence/mongo-sign-in-failures.ts';
import { MongoSignIns } from './persistence/mongo-sign-ins.ts';
import { ProviderRecords } from './persistence/provider-records.ts';
import { signInCollections } from './persistence/sign-in.schema.ts';
import { BackChannelLogout } from './provider/back-channel-logout.ts';
import { CurrentProvider, ProviderMaking } from './provider/current-provider.ts';
import { ExternalSignIn } from './provider/external-sign-in.ts';
import { FreshSignIns } from './provider/fresh-sign-ins.ts';
import { GrantOfSignIn } from './provider/grant-of-sign-in.ts';
import { MountProvider } from './provider/mount-provider.ts';
import { ProviderPages } from './provider/provider-pages.ts';
import { ProviderSettings } from './provider/provider-settings.ts';
import { SignInReads } from './queries/sign-in-reads.ts';
import { WhoamiReads } from './queries/whoami-reads.ts';
import { Argon2Passwords } from './secrets/argon2-passwords.ts';
import { PackagedLeakedPasswords } from './secrets/packaged-leaked-passwords.ts';
import { RandomSecrets } from './secrets/random-secrets.ts';
import { keyFor } from './secrets/sealing.ts';
import { TotpCodes } from './secrets/totp-codes.ts';
import { WebAuthnPasskeys } from './secrets/web-authn-passkeys.ts';
import { AcceptInvitation, InvitedAccounts } from './use-cases/accept-invitation.ts';
import { ByOwner } from './use-cases/by-owner.ts';
import { ChangeOwnCredentials, OwnCredentials } from './use-cases/change-own-credentials.ts';
import { CheckCode } from './use-cases/check-code.ts';
import { CheckPassword } from './use-cases/check-password.ts';
import { ChoosePassword } from './use-cases/choose-password.ts';
import { EndSignIns } from './use-cases/end-sign-ins.ts';
import { EnrolSecondFactor } from './use-cases/enrol-second-factor.ts';
import { InvitationLinks, InvitePerson } from './use-cases/invite-person.ts';
import {
  Attempts,
  CredentialStore,
  Invitations,
  KnownNetworks,
  LeakedPasswords,
  OneTimeCodes,
  Passkeys,
  PasswordHashes,
  SignInAccounts,
  SignInEnds,
  SignInFailureCounts,
  SignIns,
  SignInSecrets,
  SignInSettings,
} from './use-cases/ports.ts';
import { RecoveryCodes } from './use-cases/recovery-codes.ts';
import { SignInPolicy } from './use-cases/sign-in-policy.ts';
import { SlowDown } from './use-cases/slow-down.ts';
import { UsePasskey } from './use-cases/use-passkey.ts';

const useCases = [
  AcceptInvitation,
  InvitedAccounts,
  ByOwner,
  ChangeOwnCredentials,
  OwnCredentials,
  RecoveryCodes,
  CheckCode,
  CheckPassword,
  ChoosePassword,
  EndSignIns,
  EnrolSecondFactor,
  InvitationLinks,
  InvitePerson,
  SignInPolicy,
  SlowDown,
  UsePasskey,
];

const pages = [
  Enrolment,
  Interactions,
  InvitationChallenges,
  InvitationSteps,
  OwnAccountPages,
  OwnAccountSteps,
  OwnQuestions,
  PasskeyQuestions,
  ProvenSteps,
  SecondSteps,
  SignInPages,
  SignInRoutes,
  SignInSteps,
];

const provider = [
  CurrentProvider,
  ExternalSignIn,
  FreshSignIns,
  GrantOfSignIn,
  MountProvider,
  ProviderMaking,
  ProviderPages,
  ProviderRecords,
];

/** How people sign in: the OpenID provider, its pages, and by what people show who they are. */
@Module({
  imports: [AccountModule, TokenModule],
  providers: [
    ...useCases,
    ...pages,
    ...provider,
    SignInReads,
    WhoamiReads,
    { provide: SignInAccounts, useClass: AccountsToSignIn },
    { provide: Attempts, useClass: MongoAttempts },
    { provide: CredentialStore, useClass: MongoCredentials },
    { provide: Invitations, useClass: MongoInvitations },
    { provide: SignInFailureCounts, useClass: MongoSignInFailures },
    { provide: KnownNetworks, useClass: MongoKnownNetworks },
    { provide: SignIns, useClass: MongoSignIns },
    { provide: SignInEnds, useClass: BackChannelLogout },
    { provide: LeakedPasswords, useClass: PackagedLeakedPasswords },
    { provide: PasswordHashes, useClass: Argon2Passwords },
    { provide: SignInSecrets, useClass: RandomSecrets },
    {
      provide: OneTimeCodes,
      useFactory: ({ secret }: ProviderSettings) =>
        new TotpCodes(keyFor(secret, 'secrets of authenticator apps')),
      inject: [ProviderSettings],
    },
    {
      provide: Passkeys,
      useFactory: ({ issuer }: ProviderSettings) => new WebAuthnPasskeys(issuer),
      inject: [ProviderSettings],
    },
    {
      provide: SignInSettings,
      useFactory: ({ issuer, secondFactor }: ProviderSettings) => ({
        publicUrl: issuer,
        secondFactor,
      }),
      inject: [ProviderSettings],
    },
    {
      provide: ProviderSettings,
      useFactory: (config: OrganisationsConfig) => providerSettingsOf(config),
      inject: [CONFIG],
    },
  ],
  exports: [EndSignIns, InvitePerson, SignInReads, WhoamiReads],
})
export class SignInModule {}

export const signInFeature = feature({
  module: SignInModule,
  controllers: [SignInController, WhoamiController],
  collections: signInCollections,
});
