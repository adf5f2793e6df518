import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { AccountTraces } from '../../account/use-cases/ports.ts';
import { isOneFactor, needsSecondFactor, type SecondFactorRule } from '../domain/second-factor.ts';
import { recordsOf } from './records-of-sign-in.ts';
import {
  ATTEMPTS,
  attemptFields,
  CREDENTIALS,
  credentialsFields,
  INVITATIONS,
  invitationFields,
  KNOWN_NETWORKS,
  knownNetworkFields,
  PROVIDER_RECORDS,
  providerRecordFields,
  SIGN_INS,
  signInFields,
  type AttemptDocument,
  type CredentialsDocument,
  type InvitationDocument,
  type KnownNetworkDocument,
  type ProviderRecordDocument,
  type SignInDocument,
} from './sign-in.schema.ts';

/** What signing in keeps of an account: by what it signs in, where it is and was signed in, and its invitation. */
export class MongoSignInTraces implements AccountTraces {
  readonly #credentials: Model<CredentialsDocument>;
  readonly #invitations: Model<InvitationDocument>;
  readonly #attempts: Model<AttemptDocument>;
  readonly #signIns: Model<SignInDocument>;
  readonly #networks: Model<KnownNetworkDocument>;
  readonly #records: Model<ProviderRecordDocument>;

  constructor(
    connection: Connection,
    private readonly secondFactor: SecondFactorRule,
  ) {
    this.#credentials = modelOf(connection, CREDENTIALS, credentialsFields);
    this.#invitations = modelOf(connection, INVITATIONS, invitationFields);
    this.#attempts = modelOf(connection, ATTEMPTS, attemptFields);
    this.#signIns = modelOf(connection, SIGN_INS, signInFields);
    this.#networks = modelOf(connection, KNOWN_NETWORKS, knownNetworkFields);
    this.#records = modelOf(connection, PROVIDER_RECORDS, providerRecordFields);
  }

  async forget(accountId: string): Promise<void> {
    await this.#end(await this.#of(accountId));
    await this.#credentials.deleteOne({ _id: accountId });
    await this.#invitations.deleteOne({ _id: accountId });
    await this.#attempts.deleteMany({ accountId });
    await this.#networks.deleteMany({ accountId });
  }

  async endTooWeak(accountId: string, grants: readonly { readonly role: string }[]): Promise<void> {
    if (!needsSecondFactor(grants, this.secondFactor)) return;
    const signIns = await this.#of(accountId);
    await this.#end(signIns.filter(({ methods }) => isOneFactor(methods)));
  }

  async #of(accountId: string): Promise<readonly SignInDocument[]> {
    return this.#signIns.find({ accountId }).lean<SignInDocument[]>();
  }

  async #end(signIns: readonly SignInDocument[]): Promise<void> {
    for (const signIn of signIns) await this.#records.deleteMany(recordsOf(signIn));
    await this.#signIns.deleteMany({ _id: { $in: signIns.map(({ _id }) => _id) } });
  }
}
