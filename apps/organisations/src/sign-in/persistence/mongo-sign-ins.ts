import { Injectable } from '@nestjs/common';
import { Connection, inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { SignIn, SignIns } from '../use-cases/ports.ts';
import {
  PROVIDER_RECORDS,
  providerRecordFields,
  SIGN_INS,
  signInFields,
  type ProviderRecordDocument,
  type SignInDocument,
} from './sign-in.schema.ts';

@Injectable()
export class MongoSignIns implements SignIns {
  readonly #signIns: Model<SignInDocument>;
  readonly #records: Model<ProviderRecordDocument>;

  constructor(private readonly connection: Connection) {
    this.#signIns = modelOf(connection, SIGN_INS, signInFields);
    this.#records = modelOf(connection, PROVIDER_RECORDS, providerRecordFields);
  }

  async find(id: string): Promise<SignIn | undefined> {
    const found = await this.#signIns.findById(id).lean<SignInDocument | null>();
    return found === null ? undefined : signInOf(found);
  }

  async ofAccount(accountId: string): Promise<readonly SignIn[]> {
    const found = await this.#signIns
      .find({ accountId })
      .sort({ _id: -1 })
      .lean<SignInDocument[]>();
    return found.map(signInOf);
  }

  async add({ id, ...signIn }: SignIn): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#signIns.updateOne({ _id: id }, { $set: signIn }, { upsert: true });
    });
  }

  async noteUse(grantId: string, now: Date): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#signIns.updateOne({ grantId }, { $set: { lastUsedAt: now } });
    });
  }

  async remove({ id, sessionUid, grantId }: SignIn): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#signIns.deleteOne({ _id: id });
      await this.#records.deleteMany({ $or: [{ grantId }, { uid: sessionUid }] });
    });
  }

  async isKnownNetwork(accountId: string, network: string): Promise<boolean> {
    return (await this.#signIns.exists({ accountId, network })) !== null;
  }
}

function signInOf({ _id: id, ...found }: SignInDocument): SignIn {
  return { id, ...found };
}
