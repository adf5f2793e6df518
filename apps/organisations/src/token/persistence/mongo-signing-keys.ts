import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import {
  createSigningKey,
  KeysNotHereError,
  signAccessToken,
} from '@regional-events/platform-auth';
import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { TokenSettings, type SigningKeys, type TokenSigner } from '../use-cases/ports.ts';
import { SIGNING_KEYS, signingKeyFields, type SigningKeyDocument } from './signing-key.schema.ts';

/** Private keys stay in this service's database and do not leave this class. */
@Injectable()
export class MongoSigningKeys implements SigningKeys, TokenSigner {
  readonly #keys: Model<SigningKeyDocument>;

  constructor(
    connection: Connection,
    private readonly settings: TokenSettings,
  ) {
    this.#keys = modelOf(connection, SIGNING_KEYS, signingKeyFields);
  }

  async isMissing(): Promise<boolean> {
    return (await this.#keys.exists({})) === null;
  }

  async addFirst(): Promise<void> {
    await this.#keys.insertMany([{ _id: 1, ...(await createSigningKey()) }]);
  }

  async sign(actor: Actor, at: Date): Promise<string> {
    const key = await this.#keys.findOne().sort({ _id: -1 }).lean<SigningKeyDocument>();
    if (key === null) throw new KeysNotHereError();
    const { issuer, seconds } = this.settings;
    return signAccessToken(actor, { key, issuer, seconds, now: at });
  }
}
