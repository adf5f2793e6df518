import { Injectable } from '@nestjs/common';
import { Connection, inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { SignIn, SignIns } from '../use-cases/ports.ts';
import { recordsOf } from './records-of-sign-in.ts';
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

  async noteUse(grantId: string, now: Date): Promise<string | undefined> {
    return inTransaction(this.connection, async () => {
      const update = { $set: { lastUsedAt: now } };
      const found = await this.#signIns
        .findOneAndUpdate({ grantId }, update)
        .lean<SignInDocument | null>();
      return found?._id;
    });
  }

  async remove(signIn: SignIn): Promise<void> {
    await inTransaction(this.connection, async () => {
      await this.#signIns.deleteOne({ _id: signIn.id });
      await this.#records.deleteMany(recordsOf(signIn));
    });
  }

  async removeBefore({ id, sessionUid }: SignIn): Promise<void> {
    await inTransaction(this.connection, async () => {
      const before = { sessionUid, _id: { $ne: id } };
      const found = await this.#signIns.find(before).lean<SignInDocument[]>();
      const grantId = { $in: found.map((each) => each.grantId) };
      await this.#records.deleteMany({ grantId });
      await this.#signIns.deleteMany(before);
    });
  }
}

function signInOf({ _id: id, ...found }: SignInDocument): SignIn {
  return { id, ...found };
}
