import { Injectable } from '@nestjs/common';
import { Connection, inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Model, QueryFilter, UpdateQuery } from 'mongoose';
import type { Credentials, Passkey } from '../domain/credentials.ts';
import type { CredentialChange, CredentialStore, SeenCredentials } from '../use-cases/ports.ts';
import { CREDENTIALS, credentialsFields, type CredentialsDocument } from './sign-in.schema.ts';

@Injectable()
export class MongoCredentials implements CredentialStore {
  readonly #credentials: Model<CredentialsDocument>;

  constructor(private readonly connection: Connection) {
    this.#credentials = modelOf(connection, CREDENTIALS, credentialsFields);
  }

  async find(accountId: string): Promise<Credentials | undefined> {
    return credentialsOf(
      await this.#credentials.findById(accountId).lean<CredentialsDocument | null>(),
    );
  }

  async findByPasskey(passkeyId: string): Promise<Credentials | undefined> {
    return credentialsOf(
      await this.#credentials
        .findOne({ 'passkeys.id': passkeyId })
        .lean<CredentialsDocument | null>(),
    );
  }

  async replace({ accountId, ...given }: Omit<Credentials, 'version'>): Promise<void> {
    const { passwordHash, totpSecret, recoveryCodes, passkeys } = given;
    const set = { passwordHash, totpSecret, recoveryCodes, passkeys, totpStep: 0 };
    await this.#change(accountId, { $set: set, $inc: { version: 1 } });
  }

  async setPassword(accountId: string, passwordHash: string): Promise<void> {
    await this.#change(accountId, { $set: { passwordHash } });
  }

  async setTotp(
    seen: SeenCredentials,
    totpSecret: string,
    totpStep: number,
    recoveryCodes: readonly string[],
  ): Promise<boolean> {
    const set = { totpSecret, totpStep, recoveryCodes: [...recoveryCodes] };
    return this.#changed(withoutSecondFactor(seen), { $set: set });
  }

  async addPasskey(seen: SeenCredentials, passkey: Passkey): Promise<boolean> {
    return this.#changed(withoutSecondFactor(seen), { $push: { passkeys: passkey } });
  }

  async change(
    seen: SeenCredentials,
    { set, addPasskey, removePasskey }: CredentialChange,
  ): Promise<boolean> {
    return this.#changed(asSeen(seen), {
      $inc: { version: 1 },
      ...(set !== undefined && { $set: set }),
      ...(addPasskey !== undefined && { $push: { passkeys: addPasskey } }),
      ...(removePasskey !== undefined && { $pull: { passkeys: { id: removePasskey } } }),
    });
  }

  async notePasskeyUse(id: string, counter: number): Promise<boolean> {
    // authenticators that do not count always say 0
    const before = counter === 0 ? { id } : { id, counter: { $lt: counter } };
    const set = { $set: { 'passkeys.$.counter': counter } };
    return this.#changed({ passkeys: { $elemMatch: before } }, set);
  }

  async takeTotpStep(accountId: string, step: number): Promise<boolean> {
    return this.#changed({ _id: accountId, totpStep: { $lt: step } }, { $set: { totpStep: step } });
  }

  async takeRecoveryCode(accountId: string, hash: string): Promise<boolean> {
    return this.#changed(
      { _id: accountId, recoveryCodes: hash },
      { $pull: { recoveryCodes: hash } },
    );
  }

  async #change(accountId: string, update: UpdateQuery<CredentialsDocument>): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#credentials.updateOne({ _id: accountId }, update, { upsert: true });
    });
  }

  async #changed(
    filter: QueryFilter<CredentialsDocument>,
    update: UpdateQuery<CredentialsDocument>,
  ): Promise<boolean> {
    return inTransaction(this.connection, async () => {
      const { matchedCount } = await this.#credentials.updateOne(filter, update);
      return matchedCount === 1;
    });
  }
}

/** Those that were seen, as long as nobody has added a second factor to them. */
function withoutSecondFactor(seen: SeenCredentials): QueryFilter<CredentialsDocument> {
  return { ...asSeen(seen), totpSecret: null, 'passkeys.0': { $exists: false } };
}

function asSeen({ accountId, version }: SeenCredentials): QueryFilter<CredentialsDocument> {
  // stored ones from before there were versions have none
  return { _id: accountId, version: version === 0 ? { $in: [0, null] } : version };
}

function credentialsOf(document: CredentialsDocument | null): Credentials | undefined {
  if (document === null) return undefined;
  const { _id: accountId, passwordHash, totpSecret, recoveryCodes, passkeys } = document;
  const { version = 0 } = document;
  return { accountId, passwordHash, totpSecret, recoveryCodes, passkeys, version };
}
